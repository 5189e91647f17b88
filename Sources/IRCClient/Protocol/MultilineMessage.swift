import IRCWire

/// A message of several lines as it comes in (IRCv3 draft/multiline): what is true of the whole stands on the line that
/// opens its batch.
struct MultilineMessage: Sendable {
    static let batchType = "draft/multiline"
    /// Bytes of one message; servers allow less.
    static let bytesMax = 256 * 1024

    private let opening: IRCMessage
    private var first: IRCMessage?
    private var text = ""

    init(opening: IRCMessage) {
        self.opening = opening
    }

    /// False when it becomes too long.
    mutating func append(_ line: IRCMessage) -> Bool {
        guard let words = line.parameters.last, line.parameters.count >= 2 else { return true }
        if first == nil {
            first = line
        } else if line[tag: ServerTag.multilineConcat] == nil {
            text += "\n"
        }
        text += words
        return text.utf8.count <= Self.bytesMax
    }

    /// Nil for an empty batch.
    var whole: IRCMessage? {
        guard let first, let target = first.parameters.first else { return nil }
        return IRCMessage(
            tags: opening.tags, source: first.source ?? opening.source, first.command, [target, text],
            forcesTrailing: true)
    }
}
