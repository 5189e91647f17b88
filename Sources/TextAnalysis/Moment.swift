/// Moments as they are written: `2023-01-01`, `2023-01-01 02:21:46`, `2020-02-03T09:11:14`; all in one time zone.
package enum Moment {
    /// Seconds since 1970, or nil for another way of writing.
    package static func seconds(_ text: String) -> Int64? {
        let parts = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).prefix(6).map { Int64($0) }
        let numbers = parts.compactMap { $0 }
        guard numbers.count == 3 || numbers.count >= 5, (1...12).contains(numbers[1]), (1...31).contains(numbers[2])
        else { return nil }
        let time = numbers.dropFirst(3) + [0, 0, 0]
        return days(numbers[0], numbers[1], numbers[2]) * 86_400
            + time[3] * 3_600 + time[4] * 60 + time[5]
    }

    /// Days since 1970 in the Gregorian calendar, counted in years that begin in March.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
