import FikaCore
import IRCWire

extension Message {
    /// One line; more where the text has more (IRCv3 draft/multiline), in a batch for those who read it. Empty: a
    /// TAGMSG for someone who reads no tags, a REDACT for someone who does not know of it.
    func lines(for traits: ViewerTraits) -> [IRCMessage] {
        if let naming = traits.naming {
            var others = traits
            others.naming = nil
            return naming.masked(self).lines(for: others)
        }
        guard isShown(to: traits) else { return [] }
        let parts = parts(for: traits)
        guard parts.count > 1 else { return [line(parts[0].text, tags: tags(for: traits))] }
        return traits.has(.multiline) ? batch(parts, for: traits) : separate(parts, for: traits)
    }

    func isShown(to traits: ViewerTraits) -> Bool {
        switch kind {
        case .privmsg, .notice, .topic: true
        case .tagmsg: traits.has(.messageTags)
        case .redaction: traits.has(.messageRedaction)
        }
    }

    /// The whole as one batch: what is true of the message stands on the line that opens it.
    private func batch(_ parts: [MessagePart], for traits: ViewerTraits) -> [IRCMessage] {
        // Shared by many receivers: the hyphen keeps it apart from the names a connection gives batches of its own.
        let reference = "m-" + id.wire
        let time = traits.has(.serverTime) ? [Wire.time(at)] : []
        let opening = IRCMessage(
            tags: tags(for: traits), source: author.prefix, "BATCH", ["+" + reference, Self.multilineBatch, target])
        let lines = parts.map { part in
            let concat = part.goesOn ? [MessageTag(key: ServerTag.multilineConcat)] : []
            return line(part.text, tags: [MessageTag(key: ServerTag.batch, value: reference)] + concat + time)
        }
        return [opening] + lines + [IRCMessage(tags: time, source: author.prefix, "BATCH", ["-" + reference])]
    }

    /// For those who do not read batches of lines: without blank ones, and with the message's id on the first alone.
    private func separate(_ parts: [MessagePart], for traits: ViewerTraits) -> [IRCMessage] {
        let tags = tags(for: traits)
        let further = tags.filter { $0.key != ServerTag.msgid }
        return parts.filter { !$0.text.isEmpty }.enumerated().map { index, part in
            line(part.text, tags: index == 0 ? tags : further)
        }
    }

    private func parts(for traits: ViewerTraits) -> [MessagePart] {
        guard !isOneLine(for: traits) else { return [MessagePart(text: text, goesOn: false)] }
        return MessagePart.parts(of: text, seams: seams, bytesMax: room)
    }

    func isOneLine(for traits: ViewerTraits) -> Bool {
        guard kind == .privmsg || kind == .notice else { return true }
        // What came in one line without knowing how long a prefix would be goes out in one, cut as IRC has always done.
        let oneLineMax = traits.has(.multiline) ? room : WireLimit.bodyBytesMax - 1
        return seams.isEmpty && text.utf8.count <= oneLineMax && !text.hasLineBreak
    }

    /// Bytes of text in one line.
    private var room: Int {
        // ": PRIVMSG  :" and the line end, with what stands in between.
        let frame = 14 + author.prefixBytes + target.utf8.count
        return max(SessionLimit.messagePartBytesMin, WireLimit.bodyBytesMax - frame)
    }

    static let multilineBatch = "draft/multiline"

    private func line(_ text: String, tags: [MessageTag]) -> IRCMessage {
        let words: [String] =
            switch kind {
            case .privmsg, .notice, .topic: [text]
            case .tagmsg: []
            case .redaction: [parent?.wire ?? "*"] + (text.isEmpty ? [] : [text])
            }
        let hasText = kind != .tagmsg && (kind != .redaction || !text.isEmpty)
        return IRCMessage(
            tags: tags, source: author.prefix, kind.command, [target] + words, forcesTrailing: hasText)
    }

    private func tags(for traits: ViewerTraits) -> [MessageTag] {
        var tags: [MessageTag] = []
        addTags(for: traits, to: &tags)
        return tags
    }

    func addTags(for traits: ViewerTraits, to sink: inout some TagSink) {
        if traits.has(.serverTime) { sink.add(time: at) }
        if traits.has(.messageTags) { sink.add(ServerTag.msgid, id.wire) }
        author.addTags(for: traits, to: &sink)
        guard traits.has(.messageTags) else { return }
        for tag in self.tags where parent == nil || !ClientTag.namesParent(tag.key) {
            sink.add(tag.key, tag.value)
        }
        if let parent, kind != .redaction {
            sink.add(ClientTag.draftReply, parent.wire)
            sink.add(ClientTag.reply, parent.wire)
        }
    }

    var target: String {
        switch place {
        case .channel(_, let name): name
        case .standing(let status, _, let name): status.signs(isMulti: false) + name
        case .direct(_, _, let nick): nick
        }
    }
}

extension String {
    /// Most texts have none, and each is asked for every way it is shown.
    fileprivate var hasLineBreak: Bool {
        let feed = UInt8(ascii: "\n")
        return utf8.withContiguousStorageIfAvailable { $0.contains(feed) } ?? utf8.contains(feed)
    }
}

extension Message.Kind {
    var command: String {
        switch self {
        case .privmsg: "PRIVMSG"
        case .notice: "NOTICE"
        case .tagmsg: "TAGMSG"
        case .topic: "TOPIC"
        case .redaction: "REDACT"
        }
    }
}
