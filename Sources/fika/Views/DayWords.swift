/// A day as people say it.
struct DayWords {
    let state: State

    init(_ state: State) {
        self.state = state
    }

    /// `2026-11-23`: today, yesterday, or the weekday and the date.
    func text(_ day: String) -> String {
        guard let left = DayCount.from(state.time.day(state.time.now()), to: day),
            let since = DayCount.from("1970-01-05", to: day)
        else { return day }
        let weekday = (since % 7 + 7) % 7
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return day }
        return state.words(.day(weekday: weekday, day: parts[2], month: parts[1], year: parts[0], fromToday: left))
    }
}
