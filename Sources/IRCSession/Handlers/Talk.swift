import FikaCore
import IRCWire

/// PRIVMSG, NOTICE and TAGMSG.
extension Handlers {
    static func privmsg(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        if let target = message.parameters.first, isService(target), message.parameters.count > 1 {
            return plainWords(message.parameters[1], &session)
        }
        return send(.privmsg, message, session)
    }

    /// A notice is never answered, not even with an error (RFC 1459 §4.4.2).
    static func notice(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        send(.notice, message, session)
    }

    static func tagmsg(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard session.capabilities.contains(.messageTags), message.tags.contains(where: \.isClientOnly) else {
            return .nothing
        }
        return send(.tagmsg, message, session)
    }

    private static func send(_ kind: Message.Kind, _ message: IRCMessage, _ session: ClientSession) -> Answer {
        let purpose = kind == .notice ? Purpose.unanswered : .plain
        guard let target = message.parameters.first, !target.isEmpty else {
            return told(session.viewer.numeric(.errNoRecipient, [], "No recipient given (\(message.command))"), purpose)
        }
        let text = message.parameters.count > 1 ? message.parameters[1] : ""
        guard kind == .tagmsg || !text.isEmpty else {
            return told(session.viewer.numeric(.errNoTextToSend, [], "No text to send"), purpose)
        }
        let names = targets(target)
        guard names.count <= session.settings.targetsMax else {
            return told(session.viewer.numeric(.errTooManyTargets, [target], "Too many targets"), purpose)
        }
        let (tags, parent) = clientTags(message, session)
        guard tags.wireBytes(parent) <= SessionLimit.clientTagBytesMax else {
            return told(session.viewer.numeric(.errInputTooLong, [], "Input line was too long"), purpose)
        }
        return Answer(
            names.map { name in
                let (standing, name) = MemberStatus.split(name)
                let command = MessageCommand.send(
                    to: name, kind: kind, text: kind == .tagmsg ? "" : text, tags: tags, parent: parent,
                    standing: standing)
                return .ask(.message(command), purpose)
            })
    }

    /// A message of several lines, when it is whole.
    static func send(_ draft: MultilineDraft, _ kind: Message.Kind, _ session: inout ClientSession) -> Answer {
        if isService(draft.target), kind == .privmsg { return plainWords(draft.text, &session) }
        let purpose = kind == .notice ? Purpose.unanswered : .plain
        let (tags, parent) = clientTags(draft.opening, session)
        guard tags.wireBytes(parent) <= SessionLimit.clientTagBytesMax else {
            return told(session.viewer.numeric(.errInputTooLong, [], "Input line was too long"), purpose)
        }
        let (standing, name) = MemberStatus.split(draft.target)
        let command = MessageCommand.send(
            to: name, kind: kind, text: draft.text, tags: tags, parent: parent, seams: draft.seams,
            standing: standing)
        return .ask(.message(command), for: purpose)
    }

    private static func told(_ line: IRCMessage, _ purpose: Purpose) -> Answer {
        purpose == .unanswered ? .nothing : .line(line)
    }

    /// What is passed on with the message, and the message it answers: `+reply` (ratified) before `+draft/reply`. A
    /// reply tag that names no message of ours is passed on as it came, like any other tag.
    private static func clientTags(
        _ message: IRCMessage, _ session: ClientSession
    ) -> (tags: [Message.Tag], parent: MessageID?) {
        guard !message.tags.isEmpty, session.capabilities.contains(.messageTags) else { return ([], nil) }
        let reply = message[tag: ClientTag.reply] ?? message[tag: ClientTag.draftReply]
        let parent = reply.flatMap { MessageID(wire: $0, as: session.naming) }
        let tags = message.tags.filter { $0.isClientOnly && (parent == nil || !ClientTag.namesParent($0.key)) }
        return (tags.map { Message.Tag(key: $0.key, value: $0.value) }, parent)
    }

    /// The names of a comma list, each once.
    static func targets(_ list: String) -> [String] {
        guard list.utf8.contains(UInt8(ascii: ",")) else { return list.isEmpty ? [] : [list] }
        var seen: Set<String> = []
        return list.split(separator: ",").map(String.init).filter { seen.insert(casefold($0)).inserted }
    }
}

extension [Message.Tag] {
    /// What they take on the wire with the two tags that a parent becomes.
    fileprivate func wireBytes(_ parent: MessageID?) -> Int {
        guard !isEmpty || parent != nil else { return 0 }
        let reply = parent.map { [(ClientTag.reply, $0.wire), (ClientTag.draftReply, $0.wire)] } ?? []
        let all = map { ($0.key, MessageTag.escape($0.value)) } + reply
        let bytes = all.reduce(0) { $0 + $1.0.utf8.count + ($1.1.isEmpty ? 0 : $1.1.utf8.count + 1) }
        return bytes + Swift.max(0, all.count - 1)
    }
}
