extension ChatState {
    /// Puts a thread into a case: once only, by someone with rights on both sides, and never into a case that is less
    /// confidential than the place it was said in.
    func filing(_ thread: [Message], into number: String, wish: Message?, by asker: Asker) throws(Refusal) -> Decision {
        let person = try filer(number, thread: thread, wish: wish, by: asker)
        guard let file = cases[number: number], mayKnow(file, person) else { throw .noSuchCase(number) }
        guard mayWork(on: file, person) else { throw .notCaseHandler(number) }
        let talk = thread.filter(isTalk)
        // A root that was taken back is still what the thread hangs on, and what its filing is known by.
        let said = talk.filter { !$0.isRedacted }
        guard let root = talk.first, !said.isEmpty else { throw .noSuchMessage }
        guard said.count <= settings.filedMessages else {
            throw .tooLong(what: "thread", limit: settings.filedMessages)
        }
        let source = try fileableChannel(of: said, into: file, for: person, asker)
        let messages = said.map(\.id)
        let earlier = file.filings.first { $0.root == root.id }
        if let earlier, earlier.messages == messages {
            return Decision(reply: .filed(earlier, number: number, isNew: false))
        }
        let waiting = file.lateFilings.first { $0.root == root.id }
        let filing = Filing(
            id: earlier?.id ?? waiting?.id ?? cases.nextFiling, caseID: file.id, root: root.id, channel: source.id,
            channelName: source.name, messages: messages, filedBy: person.name,
            filedThrough: asker.account?.isBot ?? false ? asker.name : nil, at: asker.now,
            version: max(earlier?.version ?? 0, waiting?.version ?? 0) + 1)
        guard file.isOpen else { return try queueing(filing, copies: said, file: file, by: asker) }
        return receipts(filing, copies: said, file: file, source: source, by: asker)
    }

    /// Who stands behind a filing: the person who asks, or the one who asked a bot to.
    private func filer(_ number: String, thread: [Message], wish: Message?, by asker: Asker) throws(Refusal) -> Account
    {
        let account = try asker.requireAccount()
        guard account.isBot else { return account }
        try asker.requireScope(.file)
        guard let wish, let person = wish.authorAccount.flatMap({ accounts[$0] }), !person.isBot, !person.isDisabled,
            case .channel(let channel, _) = wish.place, thread.allSatisfy({ $0.isSaid(in: channel) }),
            wishes(wish, number: number, thread: thread, through: account)
        else { throw .wishNotFound }
        return person
    }

    /// A person's wish names the case, or is a reaction to this bot's own proposal of it.
    private func wishes(_ wish: Message, number: String, thread: [Message], through bot: Account) -> Bool {
        guard wish.kind == .tagmsg else { return wish.text.contains(number) }
        guard wish.tags.contains(where: { $0.key == "+draft/react" }) else { return false }
        return thread.contains { message in
            message.id == wish.parent && message.authorAccount == bot.id
                && message.tags.contains(Message.Tag(key: "+fika/propose", value: number))
        }
    }

    /// What belongs into a file: not reactions, receipts, a bot's proposals, nor what was said to a bot.
    private func isTalk(_ message: Message) -> Bool {
        message.kind != .tagmsg && message.author != .fika && !message.tags.contains { $0.key == "+fika/propose" }
            && !isSaidToBot(message)
    }

    private func isSaidToBot(_ message: Message) -> Bool {
        guard message.text.utf8.first == UInt8(ascii: "@") else { return false }
        let name = message.text.dropFirst().prefix { !$0.isWhitespace && $0 != ":" && $0 != "," }
        return accounts[name: String(name)]?.isBot ?? false
    }

    private func fileableChannel(of thread: [Message], into file: CaseFile, for person: Account, _ asker: Asker)
        throws(Refusal) -> Channel
    {
        guard case .channel(let id, let name)? = thread.first?.place, thread.allSatisfy({ $0.isSaid(in: id) }),
            let channel = channels[id]
        else { throw .notFileable("a private conversation") }
        guard mayRead(channel, asker) else { throw .noSuchMessage }
        switch channel.purpose {
        case .plain: break
        case .casework(let caseID):
            guard caseID != file.id else { throw .notFileable(name) }
            guard cases[caseID].map({ mayKnow($0, person) }) ?? false else { throw .noSuchMessage }
        case .community(let communityID):
            guard let community = communities[communityID], mayKnow(community, person) else { throw .noSuchMessage }
            guard community.kind != .cafe else { throw .notFileable(name) }
        }
        guard confidentiality(of: channel) <= file.confidentiality else { throw .confidentialityWouldFall }
        return channel
    }

    /// The filing, and a line about it on both sides.
    private func receipts(_ filing: Filing, copies: [Message], file: CaseFile, source: Channel, by asker: Asker)
        -> Decision
    {
        var decision = Decision(.casework(.filed(filing, copies: copies)))
        let count = copies.count == 1 ? "1 message" : "\(copies.count) messages"
        let again = filing.version > 1 ? " (version \(filing.version))" : ""
        let who = filing.filedThrough.map { "\(filing.filedBy) through \($0)" } ?? filing.filedBy
        decision.notice(
            "Filed: \(count) into case \(file.number)\(again) by \(who). Receipt F\(filing.id).", in: source,
            parent: filing.root, by: self, at: asker.now)
        if let channel = channels[file.channel] {
            decision.notice(
                "Filed here: \(count) from \(source.name)\(again) by \(who). Receipt F\(filing.id).", in: channel,
                by: self, at: asker.now)
        }
        decision.replies = [.filed(filing, number: file.number, isNew: true)]
        return decision
    }
}

extension Message {
    func isSaid(in channel: ChannelID) -> Bool {
        if case .channel(channel, _) = place { return true }
        return false
    }
}
