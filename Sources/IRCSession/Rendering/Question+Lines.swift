import FikaCore
import IRCWire

extension Question {
    /// `text`: what was asked; nil where it was not read, or is taken back.
    func line(channel: String, text: String?) -> StructuredLine {
        let text = text.flatMap { $0.onOneLine.pieces(ofBytes: SessionLimit.chunkBytesMax).first }
        let helped = helpers.isEmpty ? "" : ", \(helpers.count) replied"
        return StructuredLine(
            "QUESTION",
            [id.wire, channel, state.rawValue, askedBy, at.dateText, String(helpers.count)], text: text ?? "",
            sentence: "\(id.wire) \(state.rawValue), by \(askedBy) on \(at.dateText)\(helped)"
                + (text.map { ": " + $0 } ?? ""))
    }
}

extension Question {
    /// The tag by which a client that reads tags learns how far a question is; on a line of the server's own, below it.
    static let stateTag = "+fika/question"

    /// `@+draft/reply=<question>;+fika/question=<state> :<server> TAGMSG <channel>`
    static func lines(
        _ id: MessageID, _ state: State, channel: String, for traits: ViewerTraits, from server: String
    ) -> [IRCMessage] {
        guard traits.has(.messageTags) else { return [] }
        let tags = [
            MessageTag(key: ClientTag.draftReply, value: id.wire), MessageTag(key: stateTag, value: state.rawValue),
        ]
        return [IRCMessage(tags: tags, source: server, "TAGMSG", [channel])]
    }
}

extension PublicWords {
    /// `PUBLICTEXT <channel> Q|A :<text>`, in as many lines as it needs.
    var lines: [StructuredLine] { StructuredLine.texts("PUBLICTEXT", channel, question: question, answer: answer) }
}
