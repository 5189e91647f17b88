/// The part of a file that is asked for (RFC 9110 §14). One part: a request for several gets the whole file.
enum ByteRange: Sendable, Equatable {
    case whole
    /// At least one byte.
    case part(Range<Int64>)
    /// Nothing of the file is in it: 416.
    case unsatisfiable

    init(header: String?, bytes: Int64) {
        guard let header, let equals = header.firstIndex(of: "="), header[..<equals].lowercased() == "bytes" else {
            self = .whole
            return
        }
        let ends = header[header.index(after: equals)...].split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let (first, last) = Self.numbers(ends[0], ends[1]) else {
            self = .whole
            return
        }
        switch (first, last) {
        case (let first?, let last):
            let end = min(last ?? bytes - 1, bytes - 1)
            guard last.map({ $0 >= first }) ?? true else {
                self = .whole
                return
            }
            self = first < bytes ? .part(first..<(end + 1)) : .unsatisfiable
        case (nil, let length?):
            self = length > 0 && bytes > 0 ? .part(max(0, bytes - length)..<bytes) : .unsatisfiable
        case (nil, nil): self = .whole
        }
    }

    /// nil: not numbers. An empty end is no number, and fine.
    private static func numbers(_ first: Substring, _ last: Substring) -> (Int64?, Int64?)? {
        let ends = [first, last].map { text -> (isFine: Bool, value: Int64?) in
            guard !text.isEmpty else { return (true, nil) }
            guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.utf8.count <= 18 else {
                return (false, nil)
            }
            return (true, Int64(text))
        }
        return ends.allSatisfy(\.isFine) ? (ends[0].value, ends[1].value) : nil
    }
}
