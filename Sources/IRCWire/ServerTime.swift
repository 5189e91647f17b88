/// The one time format of IRCv3 server-time, `2026-11-22T16:45:31.123Z`: always UTC, always milliseconds.
/// Calendar arithmetic after Howard Hinnant's "chrono-compatible low-level date algorithms".
package enum ServerTime {
    /// The first and last millisecond that fit the format, of the years 1 and 9999, since 1970.
    package static let millisecondsMin: Int64 = -62_135_596_800_000
    package static let millisecondsMax: Int64 = 253_402_300_799_999

    private static let millisecondsPerDay: Int64 = 86_400_000
    private static let formatBytes = 24

    /// Times outside the years 1 to 9999 are shown as the nearest one inside.
    package static func format(milliseconds: Int64) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(formatBytes)
        append(milliseconds: milliseconds, to: &bytes)
        return String(validBytes: bytes)
    }

    /// The same as bytes behind others.
    static func append(milliseconds: Int64, to bytes: inout [UInt8]) {
        let time = min(max(milliseconds, millisecondsMin), millisecondsMax)
        var days = time / millisecondsPerDay
        var rest = time % millisecondsPerDay
        if rest < 0 {
            days -= 1
            rest += millisecondsPerDay
        }
        let date = CivilDate(daysSince1970: days)
        append(date.year, digits: 4, then: "-", to: &bytes)
        append(date.month, digits: 2, then: "-", to: &bytes)
        append(date.day, digits: 2, then: "T", to: &bytes)
        append(rest / 3_600_000, digits: 2, then: ":", to: &bytes)
        append(rest / 60_000 % 60, digits: 2, then: ":", to: &bytes)
        append(rest / 1000 % 60, digits: 2, then: ".", to: &bytes)
        append(rest % 1000, digits: 3, then: "Z", to: &bytes)
    }

    /// Nil unless it is exactly the format and a date that exists. A leap second, `23:59:60`, is the second after it
    /// (the server-time specification shows one).
    package static func parse(_ text: String) -> Int64? {
        let bytes = text.utf8Span.span
        guard bytes.count == formatBytes,
            let year = number(in: bytes, 0..<4, then: "-"), let month = number(in: bytes, 5..<7, then: "-"),
            let day = number(in: bytes, 8..<10, then: "T"), let hour = number(in: bytes, 11..<13, then: ":"),
            let minute = number(in: bytes, 14..<16, then: ":"), let second = number(in: bytes, 17..<19, then: "."),
            let millisecond = number(in: bytes, 20..<23, then: "Z"),
            let date = CivilDate(year: year, month: month, day: day),
            hour < 24, minute < 60, second < 60 || (second == 60 && minute == 59 && hour == 23)
        else { return nil }
        let seconds = (hour * 60 + minute) * 60 + second
        let time = date.daysSince1970 * millisecondsPerDay + seconds * 1000 + millisecond
        return time <= millisecondsMax ? time : nil
    }

    private static func append(
        _ number: Int64, digits: Int, then separator: Unicode.Scalar, to bytes: inout [UInt8]
    ) {
        var divisor: Int64 = 1
        for _ in 1..<digits { divisor *= 10 }
        while divisor > 0 {
            bytes.append(ASCII.zero + UInt8(number / divisor % 10))
            divisor /= 10
        }
        bytes.append(UInt8(ascii: separator))
    }

    private static func number(
        in bytes: Span<UInt8>, _ range: Range<Int>, then separator: Unicode.Scalar
    ) -> Int64? {
        guard bytes[range.upperBound] == UInt8(ascii: separator) else { return nil }
        var number: Int64 = 0
        for index in range {
            guard ASCII.isDigit(bytes[index]) else { return nil }
            number = number * 10 + Int64(bytes[index] - ASCII.zero)
        }
        return number
    }
}
