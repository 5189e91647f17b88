/// What may be filed at all, wherever it goes.
extension ChatState {
    func material(_ material: FilingRequest.Material, of person: Account, _ asker: Asker) throws(Refusal)
        -> FilingMaterial
    {
        switch material {
        case .thread(let thread): return try self.material(thread: thread, of: person, asker)
        case .chosen(let messages): return try self.material(chosen: messages, of: person, asker)
        case .note(let text):
            guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .noTextToSend }
            guard text.utf8.count <= settings.noteLength else {
                throw .tooLong(what: "note", limit: settings.noteLength)
            }
            return FilingMaterial(
                source: .note(digest: FilingMaterial.digest(of: text)), messages: [], confidentiality: nil,
                channel: nil, note: text)
        }
    }

    /// Receipts, proposals and what was said to bots are left out, and so are words that were taken back.
    private func material(thread: [Message], of person: Account, _ asker: Asker) throws(Refusal) -> FilingMaterial {
        let talk = thread.filter(isTalk)
        let said = talk.filter { !$0.isRedacted }
        // A root that was taken back is still what the thread hangs on, and what its filing is known by.
        guard let root = talk.first, !said.isEmpty else { throw .noSuchMessage }
        try requireFitting(said, what: "thread")
        // One that was cut off by the reading is not filed in part.
        guard thread.count < settings.threadRows else { throw .tooLong(what: "thread", limit: settings.threadRows) }
        guard case .channel(let id, _) = root.place, talk.allSatisfy({ $0.isSaid(in: id) }) else {
            throw .notFileable("a private conversation")
        }
        let channel = try fileableChannel(id, for: person, asker)
        return FilingMaterial(
            source: .thread(root: root.id, channel: id, name: channel.name), messages: said.map(\.id),
            confidentiality: confidentiality(of: channel), channel: channel, note: nil)
    }

    /// Each was named, so none is left out without a word.
    private func material(chosen: [Message], of person: Account, _ asker: Asker) throws(Refusal) -> FilingMaterial {
        guard let first = chosen.first, chosen.allSatisfy(isFileable) else { throw .noSuchMessage }
        try requireFitting(chosen, what: "choice")
        let messages = chosen.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map(\.id)
        switch first.place {
        case .channel(let id, _):
            guard chosen.allSatisfy({ $0.isSaid(in: id) }) else { throw .noSuchMessage }
            let channel = try fileableChannel(id, for: person, asker)
            return FilingMaterial(
                source: .messages(channel: id, name: channel.name), messages: messages,
                confidentiality: confidentiality(of: channel), channel: channel, note: nil)
        case .direct:
            guard let partner = partner(of: person, in: chosen) else { throw .noSuchMessage }
            return FilingMaterial(
                source: .conversation(one: person.id, other: partner.account, names: [person.name, partner.name]),
                messages: messages, confidentiality: .internal, channel: nil, note: nil)
        case .standing: throw .noSuchMessage
        }
    }

    private func requireFitting(_ messages: [Message], what: String) throws(Refusal) {
        guard messages.count <= settings.filedMessages else {
            throw .tooLong(what: what, limit: settings.filedMessages)
        }
    }

    /// The other side of a conversation of the person; nil where that is not what the messages are.
    private func partner(of person: Account, in messages: [Message]) -> (account: AccountID?, name: String)? {
        var partner: (account: AccountID?, name: String)?
        for message in messages {
            guard case .direct(let from, let to, let nick) = message.place, from == person.id || to == person.id
            else { return nil }
            let other = from == person.id ? to : from
            let name = other.flatMap { accounts[$0]?.name } ?? (from == person.id ? nick : message.author.nick)
            guard partner?.account ?? other == other, partner == nil || other != nil || partner?.name == name
            else { return nil }
            partner = (other, name)
        }
        return partner
    }

    /// What belongs into a file: not reactions, receipts, a bot's proposals, nor what was said to a bot.
    private func isTalk(_ message: Message) -> Bool {
        message.kind != .tagmsg && message.author != .fika && !message.isProposal && !isSaidToBot(message)
    }

    private func isFileable(_ message: Message) -> Bool {
        message.isStored && (message.kind == .privmsg || message.kind == .notice) && message.author != .fika
            && !message.isRedacted
    }

    private func isSaidToBot(_ message: Message) -> Bool {
        guard message.text.utf8.first == UInt8(ascii: "@") else { return false }
        let name = message.text.dropFirst().prefix { !$0.isWhitespace && $0 != ":" && $0 != "," }
        return accounts[name: String(name)]?.isBot ?? false
    }
}

extension Message {
    func isSaid(in channel: ChannelID) -> Bool {
        if case .channel(channel, _) = place { return true }
        return false
    }

    fileprivate var isProposal: Bool { tags.contains { $0.key == Proposal.tag } }
}
