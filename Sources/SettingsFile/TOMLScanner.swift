/// Steps through the text of a TOML file and counts its lines.
package struct TOMLScanner: Sendable {
    private let bytes: [UInt8]
    private var position = 0
    /// Counted from 1.
    package private(set) var line = 1

    package init(_ text: String) {
        bytes = Array(text.utf8)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    package func isAt(_ word: String) -> Bool {
        bytes[position...].starts(with: word.utf8)
    }

    /// Steps over `word` if it is next.
    package mutating func take(_ word: String) -> Bool {
        guard isAt(word) else { return false }
        position += word.utf8.count
        return true
    }

    package mutating func skipSpaces() {
        while let byte = current, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
    }

    /// False at the end of the text.
    package mutating func skipBlanksAndComments() -> Bool {
        while let byte = current {
            switch byte {
            case UInt8(ascii: "#"):
                while let next = current, next != UInt8(ascii: "\n") { position += 1 }
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t"): step()
            default: return true
            }
        }
        return false
    }

    private mutating func step() {
        if current == UInt8(ascii: "\n") { line += 1 }
        position += 1
    }

    /// `a."b.c".d`; empty where there is no key.
    package mutating func keyPath() -> [String] {
        var path: [String] = []
        repeat {
            skipSpaces()
            guard let part = keyPart() else { break }
            path.append(part)
            skipSpaces()
        } while take(".")
        return path
    }

    private mutating func keyPart() -> String? {
        if take("\"") { return quoted(by: UInt8(ascii: "\""), hasEscapes: true) }
        if take("'") { return quoted(by: UInt8(ascii: "'"), hasEscapes: false) }
        let start = position
        while let byte = current, Self.isBare(byte) { position += 1 }
        return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// The text up to the closing quote, on the same line. Escapes other than of a quote or backslash are kept as
    /// they are written: such keys are not ours.
    private mutating func quoted(by quote: UInt8, hasEscapes: Bool) -> String {
        var text: [UInt8] = []
        while let byte = current, byte != quote, byte != UInt8(ascii: "\n") {
            position += 1
            if hasEscapes, byte == UInt8(ascii: "\\"), let next = current {
                if next != quote, next != byte { text.append(byte) }
                text.append(next)
                position += 1
            } else {
                text.append(byte)
            }
        }
        if current == quote { position += 1 }
        return String(decoding: text, as: UTF8.self)
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// Steps over a string, number, date or word.
    package mutating func skipScalar() {
        if take("\"\"\"") { return skipText(until: "\"\"\"", hasEscapes: true) }
        if take("'''") { return skipText(until: "'''", hasEscapes: false) }
        if take("\"") {
            _ = quoted(by: UInt8(ascii: "\""), hasEscapes: true)
        } else if take("'") {
            _ = quoted(by: UInt8(ascii: "'"), hasEscapes: false)
        } else {
            let ends: [UInt8] = Array(",]}#\n".utf8)
            while let byte = current, !ends.contains(byte) { position += 1 }
        }
    }

    private mutating func skipText(until end: String, hasEscapes: Bool) {
        while position < bytes.count, !isAt(end) {
            if hasEscapes, current == UInt8(ascii: "\\") { step() }
            if position < bytes.count { step() }
        }
        _ = take(end)
        // Up to two quotes may stand right before the closing ones.
        while let byte = current, byte == end.utf8.first { position += 1 }
    }
}
