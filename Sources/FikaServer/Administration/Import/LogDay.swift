/// A day of the calendar, as logs name it.
package struct LogDay: Sendable, Equatable {
    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Days since 1970-01-01.
    let number: Int64

    private init(number: Int64) {
        self.number = number
    }

    /// nil for a day that does not exist, or outside the years 1970 to 9999.
    init?(year: Int, month: Int, day: Int) {
        guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        guard day <= Self.length(ofMonth: month, year: year) else { return nil }
        // Howard Hinnant's `days_from_civil`: years begin in March, so that the leap day is their last.
        let shifted = Int64(month <= 2 ? year - 1 : year)
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * Int64(month > 2 ? month - 3 : month + 9) + 2) / 5 + Int64(day) - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// `2026-11-22`
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `Thu Nov 12 2026`, with or without a time before the year, as irssi writes it in the C locale.
    init?(irssi text: some StringProtocol) {
        let parts = text.split(separator: " ")
        guard (4...5).contains(parts.count), let month = Self.monthNames.firstIndex(of: String(parts[1])),
            let day = Int(parts[2]), let year = Int(parts[parts.count - 1])
        else { return nil }
        self.init(year: year, month: month + 1, day: day)
    }

    /// The first `2026-11-22` in a file's name.
    package init?(inName name: String) {
        let characters = Array(name)
        guard characters.count >= 10 else { return nil }
        for start in 0...(characters.count - 10) {
            if let day = LogDay(iso: String(characters[start..<start + 10])) {
                self = day
                return
            }
        }
        return nil
    }

    var next: LogDay { LogDay(number: number + 1) }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
