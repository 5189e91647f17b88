/// Cuts bytes into lines of text. What is not UTF-8 is repaired.
struct LineCutter: Sendable {
    /// A longer line is cut in two, or an endless one would fill the memory.
    static let lineBytesMax = 65_536

    private var unfinished: [UInt8] = []

    /// The lines these bytes complete, without their ends.
    mutating func append(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                lines.append(take())
            } else {
                unfinished.append(byte)
                if unfinished.count == Self.lineBytesMax { lines.append(take()) }
            }
        }
        return lines
    }

    /// The last line, if it has no end.
    mutating func finish() -> String? {
        unfinished.isEmpty ? nil : take()
    }

    private mutating func take() -> String {
        defer { unfinished.removeAll(keepingCapacity: true) }
        return String(
            decoding: unfinished.last == UInt8(ascii: "\r") ? unfinished.dropLast() : unfinished[...], as: UTF8.self)
    }
}
