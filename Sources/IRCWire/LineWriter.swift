/// Lines of the protocol as bytes, written part by part in the order they stand in: tags, source, command, parameters,
/// end. For lines that are made by the thousand; whatever it is given, no part ends its word or its line early, by the
/// rules of `IRCMessage`'s serialising, which is written with it.
///
/// - Precondition of each line: a command, and behind it no more parameters than a message has; `text` or `last` is the
///   last of them.
package struct LineWriter {
    package private(set) var bytes: [UInt8]
    private let bodyBytesMax: Int
    private var stage = Stage.between
    /// Where the line in hand begins behind its tags.
    private var bodyStart = 0

    private enum Stage {
        case between, tags, body
    }

    /// A line that is longer behind its tags than `bodyBytesMax`, CR LF included, is cut there between two characters.
    package init(bodyBytesMax: Int = .max) {
        bytes = []
        self.bodyBytesMax = bodyBytesMax
    }

    package mutating func reserve(bytes count: Int) {
        bytes.reserveCapacity(bytes.count + count)
    }

    /// Lines that were written before, with their ends.
    package mutating func lines(_ lines: [UInt8]) {
        if bytes.isEmpty { bytes = lines } else { bytes += lines }
    }

    /// Goes on behind lines of somebody else's, which are not copied; `give` gives them back.
    mutating func take(_ lines: inout [UInt8]) {
        swap(&bytes, &lines)
    }

    mutating func give(_ lines: inout [UInt8]) {
        swap(&bytes, &lines)
    }

    // MARK: In front

    /// - Precondition: a key that keeps to the grammar of tags.
    package mutating func tag(_ key: String, _ value: String = "") {
        begin(tag: key)
        guard !value.isEmpty else { return }
        bytes.append(ASCII.equals)
        MessageTag.appendEscaped(value, to: &bytes)
    }

    package mutating func tag(_ key: String, milliseconds: Int64) {
        begin(tag: key)
        bytes.append(ASCII.equals)
        ServerTime.append(milliseconds: milliseconds, to: &bytes)
    }

    private mutating func begin(tag key: String) {
        bytes.append(stage == .tags ? ASCII.semicolon : ASCII.at)
        stage = .tags
        bytes.append(contentsOf: key.utf8)
    }

    /// Nothing at all is left out.
    package mutating func source(_ source: String) {
        beginBody()
        guard !source.isEmpty else { return }
        bytes.append(ASCII.colon)
        append(source, replacing: ASCII.underscore)
        bytes.append(ASCII.space)
    }

    /// `nick!user@host`; parts of it that are empty are left out, as `Prefix` does.
    package mutating func source(nick: String, user: String, host: String) {
        beginBody()
        guard !(nick.isEmpty && user.isEmpty && host.isEmpty) else { return }
        bytes.append(ASCII.colon)
        append(nick, replacing: ASCII.underscore)
        if !user.isEmpty {
            bytes.append(ASCII.exclamation)
            append(user, replacing: ASCII.underscore)
        }
        if !host.isEmpty {
            bytes.append(ASCII.at)
            append(host, replacing: ASCII.underscore)
        }
        bytes.append(ASCII.space)
    }

    private mutating func beginBody() {
        if stage == .tags { bytes.append(ASCII.space) }
        if stage != .body { bodyStart = bytes.count }
        stage = .body
    }

    // MARK: What it says

    /// - Precondition: one word of visible ASCII.
    package mutating func command(_ command: String) {
        beginBody()
        bytes.append(contentsOf: command.utf8)
    }

    /// A parameter that others follow.
    package mutating func word(_ word: String) {
        bytes.append(ASCII.space)
        guard !word.isEmpty else { return bytes.append(ASCII.asterisk) }
        let start = bytes.count
        append(word, replacing: ASCII.underscore)
        if bytes[start] == ASCII.colon { bytes[start] = ASCII.underscore }
    }

    /// The last parameter, behind a `:` where it needs one.
    package mutating func last(_ text: String) {
        guard !text.isEmpty, text.utf8.first != ASCII.colon else { return self.text(text) }
        bytes.append(ASCII.space)
        let start = bytes.count
        append(text, replacing: ASCII.space)
        if bytes[start...].contains(ASCII.space) { bytes.insert(ASCII.colon, at: start) }
    }

    /// The last parameter, behind a `:`.
    package mutating func text(_ text: String) {
        bytes.append(ASCII.space)
        bytes.append(ASCII.colon)
        append(text, replacing: ASCII.space)
    }

    package mutating func end() {
        if bytes.count - bodyStart > bodyBytesMax - 2 {
            var cut = bodyStart + max(bodyBytesMax - 2, 0)
            while cut > bodyStart, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
            bytes.removeSubrange(cut...)
        }
        bytes.append(ASCII.carriageReturn)
        bytes.append(ASCII.lineFeed)
        stage = .between
    }

    /// Another byte for each that would end a word.
    private mutating func append(_ text: String, replacing replacement: UInt8) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        // Next to no text has one that is not the replacement, so all of it is looked through at once.
        let hasAny = bytes.span.extracting(start..<bytes.count).has { Self.endsWord($0) && $0 != replacement }
        guard hasAny else { return }
        for index in start..<bytes.count where Self.endsWord(bytes[index]) {
            bytes[index] = replacement
        }
    }

    @inline(__always)
    private static func endsWord(_ byte: UInt8) -> Bool {
        byte == ASCII.space || ASCII.isLineEnd(byte) || byte == ASCII.nul
    }
}

extension Span<UInt8> {
    /// Without a way out in the middle, so that it is done for many bytes in one step.
    @inline(__always)
    fileprivate func has(_ isWanted: (UInt8) -> Bool) -> Bool {
        var found: UInt8 = 0
        for index in indices {
            found |= isWanted(self[index]) ? 1 : 0
        }
        return found != 0
    }
}
