extension ChatState {
    func decide(_ command: MessageCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .send(let target, let kind, let text, let tags, let parent):
            if kind != .tagmsg, text.isEmpty { throw .noTextToSend }
            if target.utf8.first == UInt8(ascii: "#") {
                let channel = try knownForSending(target, asker)
                return try send(to: channel, kind: kind, text: text, tags: tags, parent: parent, by: asker)
            }
            return try send(toNick: target, kind: kind, text: text, tags: tags, parent: parent, by: asker)
        case .importing(let name, let lines): return try importing(lines, into: name, by: asker)
        }
    }

    private func knownForSending(_ name: String, _ asker: Asker) throws(Refusal) -> Channel {
        guard let channel = channels[name: name], mayKnow(channel, asker) || !channel.modes.flags.contains(.noExternal)
        else { throw .noSuchChannel(name) }
        return channel
    }

    private func send(
        to channel: Channel, kind: Message.Kind, text: String, tags: [Message.Tag], parent: MessageID?, by asker: Asker
    ) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        try requireSending(to: channel, kind: kind, text: text, asker)
        var decision = Decision()
        let isStored = isKept(kind, tags)
        let id = isStored ? nextMessage : nextFleeting
        let place = try placement(in: channel, kind: kind, tags: tags, parent: parent, id: id, asker)
        try requireSendingScope(tags: tags, isAnnouncement: place.isAnnouncement, asker)
        let message = Message(
            id: id, at: asker.now, author: user.person, authorAccount: user.account,
            place: .channel(channel.id, name: channel.name), kind: kind, text: text, tags: tags, parent: place.parent,
            isStored: isStored)
        decision.events = [.message(.posted(message))] + place.events
        return decision
    }

    private func send(
        toNick nick: String, kind: Message.Kind, text: String, tags: [Message.Tag], parent: MessageID?, by asker: Asker
    ) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        guard let target = presence.user(nick: nick) else { throw .noSuchNick(nick) }
        try requireSendingScope(tags: tags, isAnnouncement: false, asker)
        let isStored = user.account != nil && target.account != nil && isKept(kind, tags)
        let message = Message(
            id: isStored ? nextMessage : nextFleeting, at: asker.now, author: user.person,
            authorAccount: user.account,
            place: .direct(from: user.account, to: target.account, toNick: target.person.nick), kind: kind,
            text: text,
            tags: tags, parent: parent, isStored: isStored)
        var decision = Decision(.message(.posted(message)))
        if kind == .privmsg, let away = target.away {
            decision.replies = [.away(nick: target.person.nick, message: away.message)]
        }
        return decision
    }

    /// Typing and the like are passed on and forgotten; a reaction stays.
    private func isKept(_ kind: Message.Kind, _ tags: [Message.Tag]) -> Bool {
        kind != .tagmsg || tags.contains { settings.storedTags.contains($0.key) }
    }

    /// The past: kept as it was, shown to nobody now. Only an operator may, so that nobody puts words into mouths.
    private func importing(_ lines: [MessageCommand.Imported], into name: String, by asker: Asker) throws(Refusal)
        -> Decision
    {
        try asker.requireServerOperator()
        guard let channel = channels[name: name] else { throw .noSuchChannel(name) }
        guard lines.count <= settings.importedMessages else {
            throw .tooLong(what: "import", limit: settings.importedMessages)
        }
        var id = nextMessage
        let messages = lines.map { line in
            defer { id = id.next }
            return Message(
                id: id, at: line.at, author: Person(nick: line.nick, user: "import", host: "import"),
                authorAccount: nil,
                place: .channel(channel.id, name: channel.name), kind: line.kind, text: line.text)
        }
        var decision = Decision(reply: .done)
        if !messages.isEmpty { decision.events = [.message(.imported(messages))] }
        return decision
    }
}
