/// How documents are named: `D12`, and `D12/2` for a version.
enum DocumentName {
    /// The digits of `D12`; nil: it is no document's name.
    static func number(_ text: String) -> String? {
        let digits = text.dropFirst()
        guard text.first == "D" || text.first == "d", !digits.isEmpty,
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return String(digits)
    }

    /// The document and the version, `*` where none is named; nil: neither.
    static func parts(_ text: String) -> (name: String, version: String)? {
        let halves = text.split(separator: "/", maxSplits: 1).map(String.init)
        guard let first = halves.first, number(first) != nil else { return nil }
        return (first, halves.count > 1 ? halves[1] : "*")
    }
}
