/// Words out of a title that may hold HTML.
enum PlainWords {
    private static let names: [(String, String)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", " "),
        // Last, so that nothing is read twice.
        ("&amp;", "&"),
    ]

    /// Without tags, with the commonest entities read, on one line.
    static func of(_ text: String) -> String {
        var plain = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            plain += rest[..<open]
            let after = rest.index(after: open)
            // A `<` that nothing closes, or behind which no tag can begin, is a sign of its own.
            guard let first = rest[after...].first, first.isLetter || first == "/" || first == "!",
                let close = rest[after...].firstIndex(of: ">")
            else {
                plain.append("<")
                rest = rest[after...]
                continue
            }
            plain.append(" ")
            rest = rest[rest.index(after: close)...]
        }
        plain += rest
        for (name, sign) in names { plain = plain.replacing(name, with: sign) }
        return Draft.oneLine(plain)
    }
}
