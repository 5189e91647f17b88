import Glibc

/// How a message says which it is: its text ends in "#" and nine digits, so that a reader looks at the end of a line
/// alone.
enum Numbering {
    /// The text in bytes, as in the figures of other servers.
    static let textBytes = 100
    static let digits = 9
    private static let hash = UInt8(ascii: "#")
    private static let zero = UInt8(ascii: "0")
    private static let filling = [UInt8](repeating: UInt8(ascii: "x"), count: textBytes - digits - 1)

    static func write(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: filling)
        bytes.append(hash)
        var divisor = 100_000_000
        for _ in 0..<digits {
            bytes.append(zero + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    /// Nil: this line is something else. `line` is without its line end.
    static func number(of line: UnsafeRawBufferPointer) -> Int? {
        guard line.count > textBytes, line[line.count - digits - 1] == hash else { return nil }
        var number = 0
        for position in (line.count - digits)..<line.count {
            let digit = line[position] &- zero
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
}

extension Numbering {
    /// The whole command.
    static func say(_ number: Int, in channel: String, _ bytes: inout [UInt8]) {
        bytes.append(contentsOf: "PRIVMSG \(channel) :".utf8)
        write(number, to: &bytes)
        bytes.append(13)
        bytes.append(10)
    }
}
