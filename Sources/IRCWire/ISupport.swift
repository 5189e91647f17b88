/// What a server says about itself in 005 (modern.ircdocs.horse, RPL_ISUPPORT): built by the server, read by the
/// client. Tokens keep the order they were first set in.
package struct ISupport: Equatable, Sendable {
    package struct Token: Equatable, Sendable {
        package let key: String
        /// Unescaped; "" for a token that just is there.
        package let value: String

        package init(key: String, value: String = "") {
            self.key = key
            self.value = value
        }
    }

    package private(set) var tokens: [Token] = []

    package init() {}

    package init(_ tokens: [Token]) {
        for token in tokens { set(token.key, token.value) }
    }

    /// "" for a token without a value, nil for a token that was not announced.
    package subscript(key: String) -> String? {
        tokens.first { $0.key == key }?.value
    }

    /// A new key beyond `WireLimit.isupportKeysMax` is left out.
    package mutating func set(_ key: String, _ value: String = "") {
        let token = Token(key: key, value: value)
        if let index = tokens.firstIndex(where: { $0.key == key }) {
            tokens[index] = token
        } else if tokens.count < WireLimit.isupportKeysMax {
            tokens.append(token)
        }
    }

    package mutating func remove(_ key: String) {
        tokens.removeAll { $0.key == key }
    }

    /// The parameters of each 005, without nick and closing text. Each keeps to the wire's count and byte limits; a
    /// token longer than a whole line stands alone.
    package var lines: [[String]] {
        var lines: [[String]] = []
        var line: [String] = []
        var lineBytes = 0
        for token in tokens.map(Self.wire) {
            let bytes = token.utf8.count + 1
            let isFull = line.count == WireLimit.isupportTokensMax || lineBytes + bytes > WireLimit.isupportLineBytesMax
            if isFull, !line.isEmpty {
                lines.append(line)
                line = []
                lineBytes = 0
            }
            line.append(token)
            lineBytes += bytes
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// Takes in a 005's parameters, nick first and text last, as the server sent them; `-KEY` takes a token back.
    package mutating func merge(_ parameters: [String]) {
        for text in parameters.dropFirst().dropLast().prefix(WireLimit.isupportTokensMax) where !text.isEmpty {
            if text.utf8.first == ASCII.hyphen {
                remove(String(text.dropFirst()))
            } else if let equals = text.firstIndex(of: "=") {
                set(String(text[..<equals]), Self.unescape(text[text.index(after: equals)...]))
            } else {
                set(text)
            }
        }
    }
}
