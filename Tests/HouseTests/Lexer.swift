/// Cuts Swift source into tokens and comments: just enough of the language to count braces rightly.
///
/// It knows nested comments, raw and multi-line strings, code inside interpolations, and regex literals as
/// far as they can be told from a division without parsing.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var depth = 0
    /// Where the last word or symbol ended.
    private var lastEnd = -1
    private(set) var tokens: [Token] = []
    /// What the comments say, by line.
    private(set) var comments: [Int: String] = [:]

    init(_ text: String) {
        bytes = Array(text.utf8)
        tokens.reserveCapacity(bytes.count / 5)
        scanCode(inInterpolation: false)
    }

    private func peek(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func append(_ kind: Token.Kind, _ range: Range<Int>) {
        let isGlued = range.lowerBound == lastEnd
        tokens.append(Token(kind: kind, text: string(range), line: line, depth: depth, isGlued: isGlued))
        lastEnd = range.upperBound
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            true
        default: false
        }
    }

    /// - Parameter inInterpolation: stop behind the parenthesis that was opened before the first byte.
    private mutating func scanCode(inInterpolation: Bool) {
        var openParentheses = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                position += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                position += 1
            case UInt8(ascii: "/"):
                scanSlash()
            case UInt8(ascii: "\""):
                scanString(hashes: 0)
            case UInt8(ascii: "#"):
                scanHash()
            case UInt8(ascii: "`"):
                scanQuotedName()
            case UInt8(ascii: ")") where inInterpolation && openParentheses == 0:
                position += 1
                return
            case _ where Self.isWordByte(byte):
                scanWord()
            default:
                if byte == UInt8(ascii: "(") { openParentheses += 1 }
                if byte == UInt8(ascii: ")") { openParentheses -= 1 }
                scanSymbol()
            }
        }
    }

    private mutating func scanWord() {
        let start = position
        while Self.isWordByte(peek()) { position += 1 }
        append(.word, start..<position)
    }

    private mutating func scanSymbol() {
        if peek() == UInt8(ascii: "}") { depth -= 1 }
        append(.symbol, position..<position + 1)
        if peek() == UInt8(ascii: "{") { depth += 1 }
        position += 1
    }

    private mutating func scanQuotedName() {
        position += 1
        let start = position
        while position < bytes.count, peek() != UInt8(ascii: "`"), peek() != UInt8(ascii: "\n") { position += 1 }
        append(.quoted, start..<position)
        position += 1
    }

    private mutating func scanHash() {
        var hashes = 0
        while peek(hashes) == UInt8(ascii: "#") { hashes += 1 }
        switch peek(hashes) {
        case UInt8(ascii: "\""):
            position += hashes
            scanString(hashes: hashes)
        case UInt8(ascii: "/"):
            skipRegex(hashes: hashes)
        default:
            scanSymbol()
        }
    }

    // MARK: Comments and regex literals

    private mutating func scanSlash() {
        switch peek(1) {
        case UInt8(ascii: "/"): scanLineComment()
        case UInt8(ascii: "*"): scanBlockComment()
        default:
            if startsBareRegex() { skipRegex(hashes: 0) } else { scanSymbol() }
        }
    }

    private mutating func scanLineComment() {
        let start = position
        while position < bytes.count, peek() != UInt8(ascii: "\n") { position += 1 }
        note(start..<position)
    }

    private mutating func scanBlockComment() {
        var depth = 0
        var start = position
        repeat {
            if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                depth += 1
                position += 2
            } else if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                depth -= 1
                position += 2
            } else if peek() == UInt8(ascii: "\n") {
                note(start..<position)
                line += 1
                position += 1
                start = position
            } else {
                position += 1
            }
        } while depth > 0 && position < bytes.count
        note(start..<min(position, bytes.count))
    }

    private mutating func note(_ range: Range<Int>) {
        comments[line, default: ""] += string(range)
    }

    /// `/` opens a regex where a value is expected, and only when another one closes it on the same line.
    private func startsBareRegex() -> Bool {
        guard let last = tokens.last, last.kind == .symbol, "(,=:[{".contains(last.text) else { return false }
        guard peek(1) != UInt8(ascii: " "), peek(1) != UInt8(ascii: ")") else { return false }
        var offset = 1
        while peek(offset) != UInt8(ascii: "\n"), peek(offset) != 0 {
            if peek(offset) == UInt8(ascii: "/") { return true }
            offset += peek(offset) == UInt8(ascii: "\\") ? 2 : 1
        }
        return false
    }

    private mutating func skipRegex(hashes: Int) {
        position += hashes + 1
        while position < bytes.count {
            if peek() == UInt8(ascii: "/"), hasHashes(hashes, from: 1) {
                position += 1 + hashes
                return
            }
            if peek() == UInt8(ascii: "\n") { line += 1 }
            position += peek() == UInt8(ascii: "\\") ? 2 : 1
        }
    }

    private func hasHashes(_ count: Int, from offset: Int) -> Bool {
        (0..<count).allSatisfy { peek(offset + $0) == UInt8(ascii: "#") }
    }

    // MARK: Strings

    private mutating func scanString(hashes: Int) {
        let firstLine = line
        let quotes = peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"") ? 3 : 1
        position += quotes
        var text = ""
        var start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\""), closesString(quotes: quotes, hashes: hashes) {
                text += string(start..<position)
                position += quotes + hashes
                tokens.append(Token(kind: .literal, text: text, line: firstLine, depth: depth))
                return
            } else if byte == UInt8(ascii: "\\"), hasHashes(hashes, from: 1) {
                if peek(1 + hashes) == UInt8(ascii: "(") {
                    text += string(start..<position)
                    position += 2 + hashes
                    scanCode(inInterpolation: true)
                    start = position
                } else {
                    if peek(1 + hashes) == UInt8(ascii: "\n") { line += 1 }
                    position += 2 + hashes
                }
            } else {
                if byte == UInt8(ascii: "\n") { line += 1 }
                position += 1
            }
        }
    }

    private func closesString(quotes: Int, hashes: Int) -> Bool {
        (0..<quotes).allSatisfy { peek($0) == UInt8(ascii: "\"") } && hasHashes(hashes, from: quotes)
    }
}
