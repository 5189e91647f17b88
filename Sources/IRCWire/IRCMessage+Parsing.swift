extension IRCMessage {
    /// Reads one line, with or without its CR LF. Spaces may be doubled everywhere (RFC 1459 §2.3.1 as servers in the
    /// wild need it); the fifteenth parameter takes the rest of the line (RFC 2812 §2.3.1).
    package init(parsing line: Span<UInt8>, limits: LineLimits = .fromServer) throws(MalformedLine) {
        let end = Self.contentEnd(of: line)
        try Self.checkBytes(of: line, end: end)
        var position = Self.skipSpaces(in: line, from: 0, to: end)
        guard position < end else { throw .empty }

        var tags: [MessageTag] = []
        var bodyStart = 0
        if line[position] == ASCII.at {
            let tagsEnd = Self.wordEnd(in: line, from: position, to: end)
            bodyStart = min(tagsEnd + 1, end)
            guard bodyStart - position <= limits.tagBytesMax else { throw .tagsTooLong }
            tags = try Self.tags(in: line, position + 1..<tagsEnd)
            position = Self.skipSpaces(in: line, from: tagsEnd, to: end)
        }
        guard end - bodyStart + 2 <= limits.bodyBytesMax else { throw .tooLong }

        var source: String?
        if position < end, line[position] == ASCII.colon {
            let sourceEnd = Self.wordEnd(in: line, from: position, to: end)
            if position + 1 < sourceEnd { source = String(part: position + 1..<sourceEnd, of: line) }
            position = Self.skipSpaces(in: line, from: sourceEnd, to: end)
        }
        let commandEnd = Self.wordEnd(in: line, from: position, to: end)
        let command = try Self.command(in: line, position..<commandEnd)
        self.init(tags: tags, source: source, command, Self.parameters(in: line, from: commandEnd, to: end))
    }

    package init(parsing line: [UInt8], limits: LineLimits = .fromServer) throws(MalformedLine) {
        try self.init(parsing: line.span, limits: limits)
    }

    package init(parsing line: String, limits: LineLimits = .fromServer) throws(MalformedLine) {
        try self.init(parsing: line.utf8Span.span, limits: limits)
    }

    private static func contentEnd(of line: Span<UInt8>) -> Int {
        var end = line.count
        while end > 0, ASCII.isLineEnd(line[end - 1]) { end -= 1 }
        return end
    }

    /// Everything that is judged on the line as a whole, so that its parts need no judging.
    private static func checkBytes(of line: Span<UInt8>, end: Int) throws(MalformedLine) {
        for index in 0..<end where line[index] <= ASCII.carriageReturn {
            switch line[index] {
            case ASCII.nul: throw .nul
            case ASCII.lineFeed, ASCII.carriageReturn: throw .lineBreak
            default: break
            }
        }
        guard (try? UTF8Span(validating: line)) != nil else { throw .notUTF8 }
    }

    private static func skipSpaces(in line: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, line[index] == ASCII.space { index += 1 }
        return index
    }

    private static func wordEnd(in line: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, line[index] != ASCII.space { index += 1 }
        return index
    }

    /// Empty pieces, as a closing `;` leaves them, are passed over.
    private static func tags(in line: Span<UInt8>, _ range: Range<Int>) throws(MalformedLine) -> [MessageTag] {
        var tags: [MessageTag] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            var keyEnd: Int?
            while end < range.upperBound, line[end] != ASCII.semicolon {
                if keyEnd == nil, line[end] == ASCII.equals { keyEnd = end }
                end += 1
            }
            if start < end {
                let key = start..<(keyEnd ?? end)
                guard MessageTag.isKey(line.extracting(key)) else { throw .badTags }
                let value = keyEnd.map { MessageTag.unescape(line, $0 + 1..<end) } ?? ""
                tags.append(MessageTag(parsedKey: String(part: key, of: line), value: value))
            }
            start = end + 1
        }
        return tags
    }

    private static func command(in line: Span<UInt8>, _ range: Range<Int>) throws(MalformedLine) -> String {
        guard isCommand(line.extracting(range)) else { throw .noCommand }
        guard range.contains(where: { ASCII.isLower(line[$0]) }) else { return String(part: range, of: line) }
        return String(validBytes: range.map { ASCII.uppercased(line[$0]) })
    }

    /// Wider than letters or three digits, so that whatever a client sends can be named in the refusal.
    static func isCommand(_ bytes: Span<UInt8>) -> Bool {
        guard !bytes.isEmpty, bytes[0] != ASCII.colon, bytes[0] != ASCII.at else { return false }
        for index in bytes.indices {
            guard ASCII.isVisible(bytes[index]) else { return false }
        }
        return true
    }

    private static func parameters(in line: Span<UInt8>, from start: Int, to end: Int) -> [String] {
        var parameters: [String] = []
        var position = skipSpaces(in: line, from: start, to: end)
        while position < end {
            let hasColon = line[position] == ASCII.colon
            if hasColon || parameters.count == WireLimit.parametersMax - 1 {
                parameters.append(String(part: (hasColon ? position + 1 : position)..<end, of: line))
                break
            }
            let wordEnd = wordEnd(in: line, from: position, to: end)
            parameters.append(String(part: position..<wordEnd, of: line))
            position = skipSpaces(in: line, from: wordEnd, to: end)
        }
        return parameters
    }
}
