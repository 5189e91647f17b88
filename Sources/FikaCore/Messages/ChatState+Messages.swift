extension ChatState {
    func decide(_ command: MessageCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .send(let target, let kind, let text, let tags, let parent, let seams, let standing):
            if kind != .tagmsg, text.isEmpty { throw .noTextToSend }
            let draft = MessageDraft(
                kind: kind, text: text, tags: tags, parent: parent, seams: seams, standing: standing)
            if target.utf8.first == UInt8(ascii: "#") {
                let channel = try knownForSending(target, asker)
                return standing.isEmpty
                    ? try send(draft, to: channel, by: asker) : try send(draft, toStandingIn: channel, by: asker)
            }
            return try send(draft, toNick: target, by: asker)
        case .redact(let message, let reason): return try redacting(message, reason: reason, by: asker)
        case .importing(let name, let lines): return try importing(lines, into: name, by: asker)
        }
    }

    private func knownForSending(_ name: String, _ asker: Asker) throws(Refusal) -> Channel {
        guard let channel = channels[name: name],
            mayKnow(channel, asker) || (!channel.modes.flags.contains(.noExternal) && !isGuest(asker))
        else { throw .noSuchChannel(name) }
        return channel
    }

    private func send(_ draft: MessageDraft, to channel: Channel, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        try requireSending(to: channel, kind: draft.kind, text: draft.text, asker)
        var decision = Decision()
        let isStored = isKept(draft)
        let id = isStored ? nextMessage : nextFleeting
        let place = try placement(
            in: channel, kind: draft.kind, tags: draft.tags, parent: draft.parent, id: id, asker)
        try requireSendingScope(tags: draft.tags, isAnnouncement: place.isAnnouncement, asker)
        let message = Message(
            id: id, at: asker.now, author: user.person, authorAccount: user.account,
            place: .channel(channel.id, name: channel.name), kind: draft.kind, text: draft.text, tags: draft.tags,
            parent: place.parent, isStored: isStored, seams: draft.seams)
        decision.events =
            [.message(.posted(message))] + place.events + proposing(message, in: channel, by: asker)
            + questioning(message, in: channel) + offering(message, in: channel)
            + judging(message, in: channel)
        dissent(of: message, in: channel, by: asker, &decision)
        for account in place.aimedAt {
            // Not its words: they are in one place, from where they can be taken back.
            let text = "\(asker.name) has announced something for you in \(channel.name). Read it there."
            decision.tell(account, text, about: [], by: self, at: asker.now)
        }
        decision.query =
            assent(of: message, in: channel, by: asker) ?? acceptance(by: message, in: channel, asker)
        return decision
    }

    /// A word between those in charge, or to them. It is passed on and forgotten; in a case nothing is.
    private func send(_ draft: MessageDraft, toStandingIn channel: Channel, by asker: Asker) throws(Refusal) -> Decision
    {
        let user = try asker.requireUser()
        try requireSending(to: channel, kind: draft.kind, text: draft.text, asker)
        if channel.belongsToCase { throw .cannotSend(channel: channel.name, .onlyToAll) }
        try requireSendingScope(tags: draft.tags, isAnnouncement: false, asker)
        let place = Message.Place.standing(draft.standing, channel.id, name: channel.name)
        let message = Message(
            id: nextFleeting, at: asker.now, author: user.person, authorAccount: user.account, place: place,
            kind: draft.kind, text: draft.text, tags: draft.tags, parent: draft.parent, isStored: false,
            seams: draft.seams)
        return Decision(.message(.posted(message)))
    }

    private func send(_ draft: MessageDraft, toNick nick: String, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        if let absent = absentAccount(nick, asker) { return try send(draft, toAbsent: absent, of: user, by: asker) }
        let target = try reachableUser(nick, asker)
        try requireSendingScope(tags: draft.tags, isAnnouncement: false, asker)
        if target.modes.contains(.noCTCP), isClientRequest(draft.text) { throw .cannotSendToUser(target.person.nick) }
        // One who has an account keeps a conversation also with one who has none.
        let isStored = (user.account != nil || target.account != nil) && isKept(draft)
        let message = Message(
            id: isStored ? nextMessage : nextFleeting, at: asker.now, author: user.person,
            authorAccount: user.account,
            place: .direct(from: user.account, to: target.account, toNick: target.person.nick), kind: draft.kind,
            text: draft.text, tags: draft.tags, parent: draft.parent, isStored: isStored, seams: draft.seams)
        var decision = Decision(.message(.posted(message)))
        if draft.kind == .privmsg, let away = target.away {
            decision.replies = [.away(nick: target.person.nick, message: away.message)]
        }
        return decision
    }

    /// Kept for someone who is not there, and shown to nobody else now. What would not be kept goes nowhere.
    private func send(_ draft: MessageDraft, toAbsent account: Account, of user: User, by asker: Asker)
        throws(Refusal) -> Decision
    {
        try requireSendingScope(tags: draft.tags, isAnnouncement: false, asker)
        guard isKept(draft), !isClientRequest(draft.text) else { throw .noSuchNick(account.name) }
        let message = Message(
            id: nextMessage, at: asker.now, author: user.person, authorAccount: user.account,
            place: .direct(from: user.account, to: account.id, toNick: account.name), kind: draft.kind,
            text: draft.text, tags: draft.tags, parent: draft.parent, seams: draft.seams)
        var decision = Decision(.message(.posted(message)))
        if draft.kind == .privmsg {
            decision.replies = [.away(nick: account.name, message: "not here now; your message is kept")]
        }
        return decision
    }

    /// Typing and the like are passed on and forgotten; a reaction stays.
    private func isKept(_ draft: MessageDraft) -> Bool {
        draft.kind != .tagmsg || draft.tags.contains { settings.storedTags.contains($0.key) }
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
