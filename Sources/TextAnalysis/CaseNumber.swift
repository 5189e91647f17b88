/// Finds case numbers in what people write: a year from 1990 to 2099, a hyphen, 4 to 6 digits, as in `2026-0042`.
///
/// It may stand in a channel name (`#case-2026-0042`), in brackets or before a full stop, but not inside anything
/// longer: more digits, a letter, a further group (`2026-0042-1`, `06-2026-0042`), a decimal or an international
/// number. A span of years such as `2019-2024` cannot be told from a number: look the case up before acting.
package enum CaseNumber {
    /// Most numbers taken from one text.
    package static let foundMax = 32

    private static let yearAllowed = 1990...2099
    private static let serialLengthAllowed = 4...6
    private static let yearLength = 4

    /// The different case numbers of a text, in their order, at most `foundMax`.
    package static func all(in text: String) -> [String] {
        var found: [String] = []
        var text = text
        text.withUTF8 { bytes in
            var position = 0
            while position < bytes.count, found.count < foundMax {
                guard isDigit(bytes[position]) else {
                    position += 1
                    continue
                }
                if let range = number(in: bytes, at: position) {
                    let number = String(decoding: bytes[range], as: UTF8.self)
                    if !found.contains(number) { found.append(number) }
                }
                // A number begins where a run of digits does, never inside one.
                while position < bytes.count, isDigit(bytes[position]) { position += 1 }
            }
        }
        return found
    }

    /// The first case number of a text.
    package static func first(in text: String) -> String? {
        all(in: text).first
    }

    /// Whether a text is a case number and nothing else.
    package static func matches(_ text: String) -> Bool {
        first(in: text) == text
    }

    private static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
        let hyphen = start + yearLength
        guard hyphen < bytes.count, bytes[hyphen] == UInt8(ascii: "-"), standsFree(bytes, before: start) else {
            return nil
        }
        let year = bytes[start..<hyphen]
        guard year.allSatisfy(isDigit) else { return nil }
        let value = year.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        let serial = bytes[(hyphen + 1)...].prefix(serialLengthAllowed.upperBound + 1).prefix(while: isDigit)
        guard yearAllowed.contains(value), serialLengthAllowed.contains(serial.count),
            standsFree(bytes, after: serial.endIndex)
        else { return nil }
        return start..<serial.endIndex
    }

    private static func standsFree(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Bool {
        guard start > 0 else { return true }
        let previous = bytes[start - 1]
        guard !isDigit(previous), !isLetter(previous), previous != UInt8(ascii: "+") else { return false }
        return !isTie(previous) || start < 2 || !isDigit(bytes[start - 2])
    }

    private static func standsFree(_ bytes: UnsafeBufferPointer<UInt8>, after end: Int) -> Bool {
        guard end < bytes.count else { return true }
        let next = bytes[end]
        guard !isDigit(next), !isLetter(next) else { return false }
        return !isTie(next) || end + 1 >= bytes.count || !isDigit(bytes[end + 1])
    }

    /// What ties groups of digits to a date, a telephone number or a decimal.
    private static func isTie(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte)
    }

    /// The underscore counts; bytes beyond ASCII do not, because quotation marks are among them.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
    }
}
