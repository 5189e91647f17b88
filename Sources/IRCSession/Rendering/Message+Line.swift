import FikaCore
import IRCWire

extension Message {
    /// nil: a TAGMSG for someone who reads no tags.
    func line(for traits: ViewerTraits) -> IRCMessage? {
        guard kind != .tagmsg || traits.has(.messageTags) else { return nil }
        var tags: [MessageTag] = []
        if traits.has(.serverTime) { tags.append(Wire.time(at)) }
        if traits.has(.messageTags) { tags.append(MessageTag(key: ServerTag.msgid, value: id.wire)) }
        tags += author.tags(for: traits)
        if traits.has(.messageTags) {
            for tag in self.tags where parent == nil || !ClientTag.namesParent(tag.key) {
                tags.append(MessageTag(key: tag.key, value: tag.value))
            }
            if let parent {
                tags.append(MessageTag(key: ClientTag.draftReply, value: parent.wire))
                tags.append(MessageTag(key: ClientTag.reply, value: parent.wire))
            }
        }
        let isTagsOnly = kind == .tagmsg
        return IRCMessage(
            tags: tags, source: author.prefix, kind.command, isTagsOnly ? [target] : [target, text],
            forcesTrailing: !isTagsOnly)
    }

    private var target: String {
        switch place {
        case .channel(_, let name): name
        case .direct(_, _, let nick): nick
        }
    }
}

extension Message.Kind {
    var command: String {
        switch self {
        case .privmsg: "PRIVMSG"
        case .notice: "NOTICE"
        case .tagmsg: "TAGMSG"
        }
    }
}
