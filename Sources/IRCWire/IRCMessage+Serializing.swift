/// Writing never lets a value end its word or its line early, whatever it holds; text that a client sent can be echoed
/// without a look at it. CR, LF and NUL become a space. Where only a word fits (source, every parameter but the last) a
/// space becomes `_`; in a parameter a leading `:` becomes `_`, and nothing at all `*`. Tag values are escaped.
extension IRCMessage {
    /// Appends the line with CR LF. What is longer behind the tags than `bodyBytesMax`, CR LF included, is cut there
    /// between two characters; a server that relays gives `WireLimit.bodyBytesMax`.
    ///
    /// - Precondition: a command that is one visible ASCII word, and at most fifteen parameters.
    package func serialize(into bytes: inout [UInt8], bodyBytesMax: Int = .max) {
        let bodyStart = appendLine(to: &bytes)
        if bytes.count - bodyStart > bodyBytesMax - 2 {
            var cut = bodyStart + max(bodyBytesMax - 2, 0)
            while cut > bodyStart, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
            bytes.removeSubrange(cut...)
        }
        bytes.append(ASCII.carriageReturn)
        bytes.append(ASCII.lineFeed)
    }

    /// The line without CR LF.
    package var line: String {
        var bytes: [UInt8] = []
        _ = appendLine(to: &bytes)
        return String(validBytes: bytes)
    }

    /// Returns where the tags, if any, are over.
    private func appendLine(to bytes: inout [UInt8]) -> Int {
        precondition(Self.isCommand(command.utf8Span.span), "A command is one word of visible ASCII.")
        precondition(parameters.count <= WireLimit.parametersMax, "A message has at most fifteen parameters.")
        if !tags.isEmpty { appendTags(to: &bytes) }
        let bodyStart = bytes.count
        if let source, !source.isEmpty {
            bytes.append(ASCII.colon)
            Self.append(source, to: &bytes, replacing: ASCII.underscore)
            bytes.append(ASCII.space)
        }
        bytes.append(contentsOf: command.utf8)
        for parameter in parameters.dropLast() {
            bytes.append(ASCII.space)
            Self.appendWord(parameter, to: &bytes)
        }
        if let last = parameters.last { appendLast(last, to: &bytes) }
        return bodyStart
    }

    private func appendTags(to bytes: inout [UInt8]) {
        var separator = ASCII.at
        for tag in tags {
            bytes.append(separator)
            bytes.append(contentsOf: tag.key.utf8)
            if !tag.value.isEmpty {
                bytes.append(ASCII.equals)
                MessageTag.appendEscaped(tag.value, to: &bytes)
            }
            separator = ASCII.semicolon
        }
        bytes.append(ASCII.space)
    }

    private func appendLast(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(ASCII.space)
        let start = bytes.count
        let hasColon = forcesTrailing || text.isEmpty || text.utf8.first == ASCII.colon
        if hasColon { bytes.append(ASCII.colon) }
        let hasSpace = Self.append(text, to: &bytes, replacing: ASCII.space)
        if hasSpace, !hasColon { bytes.insert(ASCII.colon, at: start) }
    }

    private static func appendWord(_ word: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        guard !word.isEmpty else { return bytes.append(ASCII.asterisk) }
        append(word, to: &bytes, replacing: ASCII.underscore)
        if bytes[start] == ASCII.colon { bytes[start] = ASCII.underscore }
    }

    /// Appends the text with another byte for each that would end a word, and says whether there was one.
    @discardableResult
    private static func append(_ text: String, to bytes: inout [UInt8], replacing replacement: UInt8) -> Bool {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        var hasReplaced = false
        for index in start..<bytes.count where endsWord(bytes[index]) {
            bytes[index] = replacement
            hasReplaced = true
        }
        return hasReplaced
    }

    @inline(__always)
    private static func endsWord(_ byte: UInt8) -> Bool {
        byte == ASCII.space || ASCII.isLineEnd(byte) || byte == ASCII.nul
    }
}
