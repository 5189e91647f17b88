/// The file name in a header that a client sent; whatever it is, the core cleans it.
enum ContentDisposition {
    /// RFC 6266: `filename*` before `filename`.
    static func name(in header: String?) -> String? {
        guard let header else { return nil }
        var plain: String?
        for part in parts(of: header) {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let key = part[..<equals].filter { $0 != " " }.lowercased()
            let value = String(part[part.index(after: equals)...].drop { $0 == " " })
            if key == "filename*", let name = extended(value) { return name }
            if key == "filename" { plain = unquoted(value) }
        }
        return plain
    }

    /// Cut at semicolons that are not in quotes.
    private static func parts(of header: String) -> [String] {
        var parts = [""]
        var (isQuoted, isEscaped) = (false, false)
        for character in header {
            if character == ";", !isQuoted {
                parts.append("")
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            parts[parts.count - 1].append(character)
        }
        return parts
    }

    private static func unquoted(_ value: String) -> String {
        guard value.hasPrefix("\"") else { return value }
        var name = ""
        var isEscaped = false
        for character in value.dropFirst() {
            if character == "\"", !isEscaped { break }
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { name.append(character) }
        }
        return name
    }

    /// RFC 8187: `UTF-8''na%C3%AFve.pdf`.
    private static func extended(_ value: String) -> String? {
        let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
        var bytes: [UInt8] = []
        var rest = Array(parts[2].utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            rest = rest.dropFirst(2)
            bytes.append(value)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
