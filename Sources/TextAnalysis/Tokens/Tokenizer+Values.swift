extension Tokenizer {
    /// The same over a span of UTF-8 bytes.
    @discardableResult
    package func forEachToken(in bytes: Span<UInt8>, _ body: Receiver) -> Bool {
        bytes.withUnsafeBufferPointer { forEachToken(in: $0, body) }
    }

    /// The same over a text; ranges count its UTF-8 bytes.
    @discardableResult
    package func forEachToken(in text: String, _ body: Receiver) -> Bool {
        var text = text
        return text.withUTF8 { forEachToken(in: $0, body) }
    }

    /// All tokens of a text as values.
    package func tokens(in text: String) -> [Token] {
        var tokens: [Token] = []
        forEachToken(in: text) { bytes, range, role in
            tokens.append(Token(text: String(decoding: bytes, as: UTF8.self), range: range, role: role))
            return true
        }
        return tokens
    }
}
