package import FikaCore

/// A wall clock for tests: set forward or back, and running faster than the one below it. Programs that turn the
/// system's clock from outside stop the timers of a Swift process, so the server does it itself.
///
/// It is written as `+1y x30`: a shift (`s`, `m`, `h`, `d`, `y`; a year has 365 days), a factor, or both.
package struct ScaledClock: WallClock {
    /// Where `fikad` finds it. Never set for a server that people use.
    package static let variable = "FIKAD_TEST_CLOCK"
    static let factorMax: Int64 = 10_000
    /// A century either way.
    static let shiftSecondsMax: Int64 = 3_153_600_000

    private static let unitSeconds: [Character: Int64] = [
        "s": 1, "m": 60, "h": 3_600, "d": 86_400, "y": 31_536_000,
    ]

    private let base: any WallClock
    private let start: Timestamp
    private let shiftMilliseconds: Int64
    private let factor: Int64

    package struct Malformed: Error, Equatable, CustomStringConvertible {
        let text: String

        package var description: String {
            "\(ScaledClock.variable) is \"\(text)\"; allowed: a shift, a factor up to \(ScaledClock.factorMax), or "
                + "both, as in \"+1y x30\"."
        }
    }

    package init(_ text: String, over base: any WallClock = SystemClock()) throws(Malformed) {
        var shift: Int64?
        var factor: Int64?
        for word in text.split(separator: " ") {
            if shift == nil, let seconds = Self.shift(word) {
                shift = seconds
            } else if factor == nil, let times = Self.factor(word) {
                factor = times
            } else {
                throw Malformed(text: text)
            }
        }
        guard shift != nil || factor != nil else { throw Malformed(text: text) }
        self.base = base
        self.factor = factor ?? 1
        shiftMilliseconds = (shift ?? 0) * 1_000
        start = base.now()
    }

    package func now() -> Timestamp {
        let passed = base.now().milliseconds - start.milliseconds
        return Timestamp(milliseconds: start.milliseconds + shiftMilliseconds + passed * factor)
    }

    private static func shift(_ word: Substring) -> Int64? {
        guard let sign = word.first, sign == "+" || sign == "-", let unit = word.last.flatMap({ unitSeconds[$0] }),
            let count = Int64(word.dropFirst().dropLast()), (0...shiftSecondsMax).contains(count)
        else { return nil }
        let seconds = count * unit
        guard seconds <= shiftSecondsMax else { return nil }
        return sign == "+" ? seconds : -seconds
    }

    private static func factor(_ word: Substring) -> Int64? {
        guard word.first == "x", let factor = Int64(word.dropFirst()), (1...factorMax).contains(factor) else {
            return nil
        }
        return factor
    }
}
