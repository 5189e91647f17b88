import IRCWire

/// What an exchange says.
enum Piece: Sendable {
    case line(IRCMessage)
    /// Whole lines to which nothing is added any more: they have their times and the name of the batch they are in, or
    /// the client reads no batches, and so no labels.
    case written([UInt8])
}

extension [IRCMessage] {
    var pieces: [Piece] { map(Piece.line) }

    /// The lines as part of a batch; those of a batch inside it stay that one's.
    func inside(batch id: String) -> [IRCMessage] {
        map { line in
            guard line[tag: ServerTag.batch] == nil, !line.endsBatch else { return line }
            var line = line
            line.tags.insert(MessageTag(key: ServerTag.batch, value: id), at: 0)
            return line
        }
    }
}

extension IRCMessage {
    fileprivate var endsBatch: Bool { command == "BATCH" && parameters.first?.utf8.first == UInt8(ascii: "-") }
}
