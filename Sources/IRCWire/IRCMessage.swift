/// One line of the protocol, taken apart (modern.ircdocs.horse "Message Format", IRCv3 message-tags).
package struct IRCMessage: Sendable {
    /// In the order of the line, duplicates included; `subscript(tag:)` knows which one counts.
    package var tags: [MessageTag]
    /// Without the leading `:`.
    package var source: String?
    /// ASCII upper case after parsing; a numeric is its three digits.
    package var command: String
    /// At most fifteen; only the last can be empty, hold spaces or begin with `:`.
    package var parameters: [String]
    /// Writes the last parameter with `:` even where it could do without, as people's clients expect of free text.
    /// No part of equality, and false after parsing: it says how a line is written, not what it means.
    package var forcesTrailing: Bool

    package init(
        tags: [MessageTag] = [], source: String? = nil, _ command: String, _ parameters: [String] = [],
        forcesTrailing: Bool = false
    ) {
        self.tags = tags
        self.source = source
        self.command = command
        self.parameters = parameters
        self.forcesTrailing = forcesTrailing
    }

    package init(
        tags: [MessageTag] = [], source: String? = nil, _ command: String, _ first: String, _ rest: String...,
        forcesTrailing: Bool = false
    ) {
        self.init(tags: tags, source: source, command, [first] + rest, forcesTrailing: forcesTrailing)
    }

    package init(
        tags: [MessageTag] = [], source: String? = nil, _ numeric: Numeric, _ parameters: [String],
        forcesTrailing: Bool = false
    ) {
        self.init(tags: tags, source: source, numeric.code, parameters, forcesTrailing: forcesTrailing)
    }

    /// The value of a tag, "" for one without a value, nil for none. Of duplicates the last one counts
    /// (IRCv3 message-tags).
    package subscript(tag key: String) -> String? {
        tags.last { $0.key == key }?.value
    }

    /// The command as a numeric reply this code knows.
    package var numeric: Numeric? {
        guard command.utf8.count == 3, command.utf8.allSatisfy(ASCII.isDigit) else { return nil }
        return UInt16(command).flatMap(Numeric.init(rawValue:))
    }
}

extension IRCMessage: Equatable {
    package static func == (left: IRCMessage, right: IRCMessage) -> Bool {
        left.command == right.command && left.parameters == right.parameters && left.source == right.source
            && left.tags == right.tags
    }
}
