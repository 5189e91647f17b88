import FikaCore
import IRCWire

extension Message {
    /// The bytes of `lines(for:)`, without the lines where it is one line: a page of history is fifty of these, and
    /// what is said goes to everybody this way.
    ///
    /// `batch`: the name of the batch that it is part of.
    func write(for traits: ViewerTraits, in batch: String? = nil, to writer: inout LineWriter) {
        if let naming = traits.naming {
            var others = traits
            others.naming = nil
            return naming.masked(self).write(for: others, in: batch, to: &writer)
        }
        guard isOneLine(for: traits) else {
            let lines = lines(for: traits)
            for line in batch.map(lines.inside) ?? lines { writer.line(line) }
            return
        }
        guard isShown(to: traits) else { return }
        if let batch { writer.tag(ServerTag.batch, batch) }
        addTags(for: traits, to: &writer)
        writer.source(nick: author.nick, user: author.user, host: author.host)
        writer.command(kind.command)
        switch kind {
        case .privmsg, .notice, .topic:
            writer.word(target)
            writer.text(text)
        case .tagmsg:
            writer.last(target)
        case .redaction:
            writer.word(target)
            let message = parent?.wire ?? "*"
            if text.isEmpty {
                writer.last(message)
            } else {
                writer.word(message)
                writer.text(text)
            }
        }
        writer.end()
    }
}
