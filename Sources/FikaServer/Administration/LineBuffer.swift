/// Cuts bytes into lines; holds the unfinished one, up to a limit.
struct LineBuffer {
    private let bytesMax: Int
    private var rest: [UInt8] = []
    /// The unfinished line is longer than allowed: nothing more comes of this buffer.
    private(set) var isOverLimit = false

    init(bytesMax: Int) {
        self.bytesMax = bytesMax
    }

    /// The lines that these bytes complete, without their newlines.
    mutating func append(_ bytes: some Collection<UInt8>) -> [[UInt8]] {
        guard !isOverLimit else { return [] }
        var lines: [[UInt8]] = []
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(rest + bytes[start..<end])
            rest = []
            start = bytes.index(after: end)
        }
        rest += bytes[start...]
        if rest.count > bytesMax || lines.contains(where: { $0.count > bytesMax }) {
            isOverLimit = true
            return lines.filter { $0.count <= bytesMax }
        }
        return lines
    }

    /// What is left without a newline, at the end.
    mutating func takeRest() -> [UInt8] {
        defer { rest = [] }
        return rest
    }
}
