/// A line as a play expects it: text, `*` for any text, `{name}` for one word that is kept.
package struct PlayPattern {
    private enum Part: Equatable {
        case text([UInt8])
        case any
        case kept(String)
    }

    private var parts: [Part] = []

    package init(_ text: String) {
        var literal: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        func close(_ literal: inout [UInt8], _ parts: inout [Part]) {
            if !literal.isEmpty { parts.append(.text(literal)) }
            literal = []
        }
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "*") {
                close(&literal, &parts)
                parts.append(.any)
            } else if byte == UInt8(ascii: "{"), let end = bytes.firstIndex(of: UInt8(ascii: "}")) {
                close(&literal, &parts)
                parts.append(.kept(String(decoding: bytes[..<end], as: UTF8.self)))
                bytes = bytes[(end + 1)...]
            } else {
                literal.append(byte)
            }
        }
        close(&literal, &parts)
    }

    /// The words kept so far with those of this line; nil where the line is another.
    package func match(_ line: String, _ kept: [String: String]) -> [String: String]? {
        Self.match(parts[...], Array(line.utf8)[...], kept)
    }

    private static func match(
        _ parts: ArraySlice<Part>, _ line: ArraySlice<UInt8>, _ kept: [String: String]
    ) -> [String: String]? {
        guard let part = parts.first else { return line.isEmpty ? kept : nil }
        let rest = parts.dropFirst()
        switch part {
        case .text(let text):
            return line.starts(with: text) ? match(rest, line.dropFirst(text.count), kept) : nil
        case .any:
            for start in line.startIndex...line.endIndex {
                if let found = match(rest, line[start...], kept) { return found }
            }
            return nil
        case .kept(let name):
            if let word = kept[name] {
                return line.starts(with: word.utf8) ? match(rest, line.dropFirst(word.utf8.count), kept) : nil
            }
            let word = line.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ";") }
            guard !word.isEmpty else { return nil }
            var kept = kept
            kept[name] = String(decoding: word, as: UTF8.self)
            return match(rest, line.dropFirst(word.count), kept)
        }
    }

    /// A line to be sent, with the kept words in their places.
    static func fill(_ line: String, _ kept: [String: String]) -> String {
        kept.reduce(line) { line, word in line.replacing("{\(word.key)}", with: word.value) }
    }
}
