/// Reads an annotated configuration: settings and commented-out settings, each with an explanation above it.
enum Annotation {
    /// `key = value` or `#key = value`; prose has a space behind its `#`.
    static func key(_ line: Substring) -> Substring? {
        let setting = line.first == "#" ? line.dropFirst() : line
        guard let first = setting.first, first.isLetter, let equals = setting.firstIndex(of: "=") else { return nil }
        let key = setting[..<equals]
        guard key.last == " " else { return nil }
        let name = key.dropLast()
        return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? name : nil
    }

    static func keys(in file: SourceFile) -> [String] {
        file.lines.compactMap { key($0).map(String.init) }
    }

    static func unexplainedKeys(in file: SourceFile) -> [String] {
        file.lines.indices.compactMap { index in
            guard let key = key(file.lines[index]) else { return nil }
            return index > 0 && file.lines[index - 1].hasPrefix("# ") ? nil : String(key)
        }
    }
}
