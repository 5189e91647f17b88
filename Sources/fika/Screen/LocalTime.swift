import Glibc
import IRCWire

/// The time of day where the reader is, and what day it is there.
struct LocalTime: Sendable {
    /// Milliseconds since 1970.
    let now: @Sendable () -> Int64
    /// Seconds east of Greenwich at a time given in seconds since 1970.
    let offset: @Sendable (Int64) -> Int

    /// This machine's clock and time zone.
    static let system = LocalTime(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
        },
        offset: { seconds in
            var time = time_t(seconds)
            var parts = tm()
            return unsafe localtime_r(&time, &parts) == nil ? 0 : parts.tm_gmtoff
        })

    /// `10:42` today, `2026-11-22 10:42` on any other day.
    func text(_ milliseconds: Int64) -> String {
        let day = day(milliseconds)
        return day == self.day(now()) ? clock(milliseconds) : day + " " + clock(milliseconds)
    }

    func day(_ milliseconds: Int64) -> String { String(local(milliseconds).prefix(10)) }

    /// When a day, `2026-11-22`, begins here; nil: there is no such day.
    func startOfDay(_ day: String) -> Int64? {
        guard day.utf8.count == 10, let midnight = ServerTime.parse(day + "T00:00:00.000Z") else { return nil }
        // The offset of that hour, which at a change of clocks is not that of midnight in Greenwich.
        let guess = midnight - Int64(offset(midnight / 1000)) * 1000
        return midnight - Int64(offset(guess / 1000)) * 1000
    }

    /// Minutes since midnight, and whether it is Saturday or Sunday.
    func moment(_ milliseconds: Int64) -> (minute: Int, isWeekend: Bool) {
        let seconds = milliseconds / 1000 + Int64(offset(milliseconds / 1000))
        // 1 January 1970 was a Thursday.
        return (Int(seconds % 86_400 / 60), [2, 3].contains(seconds / 86_400 % 7))
    }

    func clock(_ milliseconds: Int64) -> String { String(local(milliseconds).dropFirst(11).prefix(5)) }

    private func local(_ milliseconds: Int64) -> String {
        ServerTime.format(milliseconds: milliseconds + Int64(offset(milliseconds / 1000)) * 1000)
    }
}
