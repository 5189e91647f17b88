/// A bot may mean that a thread belongs into a case; a person decides. The server keeps the proposal and does the
/// filing, so a bot that may only propose has no way past that person.
extension ChatState {
    /// What a message adds to the proposals: a bot's, in a channel, of an open case that the bot may know.
    func proposing(_ message: Message, in channel: Channel, by asker: Asker) -> [Event] {
        guard message.isStored, message.kind != .tagmsg, asker.account?.isBot ?? false,
            let number = message.tags.first(where: { $0.key == Proposal.tag })?.value,
            let file = cases[number: number], file.isOpen, mayKnow(file, asker)
        else { return [] }
        let proposal = Proposal(
            message: message.id, channel: channel.id, number: file.number, proposedBy: asker.name, at: asker.now)
        return [.casework(.filing(.proposed(proposal)))]
    }

    /// A person's reaction says yes to a proposal: the thread is read, and comes back as `FilingCommand.accept`.
    func assent(of message: Message, in channel: Channel, by asker: Asker) -> Query? {
        guard message.kind == .tagmsg, let parent = message.parent, let account = asker.account, !account.isBot,
            let reaction = message.reaction, settings.approvals.contains(reaction),
            let proposal = cases.proposals[parent], proposal.channel == channel.id, mayRead(channel, asker)
        else { return nil }
        return proposedThread(proposal, in: channel)
    }

    func proposedThread(_ proposal: Proposal, in channel: Channel) -> Query {
        .thread(
            Query.ThreadQuery(
                channel: channel.id, name: channel.name, message: proposal.message, alongside: nil,
                limit: settings.threadRows, wish: .file(proposal: proposal.message), end: nextMessage))
    }

    /// The person files, as the bot proposed; both are on record.
    func accepting(_ id: MessageID, thread: [Message], by asker: Asker) throws(Refusal) -> Decision {
        let (proposal, _) = try knownProposal(id, asker)
        _ = try requirePerson(asker)
        guard thread.contains(where: { $0.id == id }) else { throw .filing(.noSuchProposal) }
        var decision = try filing(
            FilingRequest(.thread(thread), into: [proposal.number]), proposedBy: proposal.proposedBy, by: asker)
        decision.events.append(settled(id, isAccepted: true, by: asker))
        return decision
    }

    /// Who may say yes may say no; also to what a bot has filed already.
    func declining(_ id: MessageID, by asker: Asker) throws(Refusal) -> Decision {
        if let decision = try declining(toldBy: id, by: asker) { return decision }
        let (proposal, channel) = try knownProposal(id, asker)
        let file = try fileableCase(proposal.number, for: try requirePerson(asker))
        var decision = Decision(settled(id, isAccepted: false, by: asker))
        let place = file.confidentiality <= .internal ? "case \(file.number)" : "a case"
        decision.notice(
            "Not filed into \(place): declined by \(asker.name).", in: channel, parent: id, by: self, at: asker.now)
        decision.replies = [.declined(proposal: id)]
        return decision
    }

    /// A proposal that its bot, or somebody in charge, took back.
    func retracting(_ message: MessageID, by asker: Asker) -> [Event] {
        cases.proposals[message] == nil ? [] : [settled(message, isAccepted: false, by: asker)]
    }

    /// Those that the asker may decide about or at least knows both sides of.
    func proposals(for asker: Asker) -> Reply {
        let known = cases.proposals.all.filter { proposal in
            guard let channel = channels[proposal.channel], let file = cases[number: proposal.number] else {
                return false
            }
            return mayRead(channel, asker) && mayKnow(file, asker)
        }
        var names: [ChannelID: String] = [:]
        for proposal in known { names[proposal.channel] = channels[proposal.channel]?.name }
        return .proposals(known, channels: names)
    }

    private func settled(_ id: MessageID, isAccepted: Bool, by asker: Asker) -> Event {
        let settlement = Proposal.Settlement(isAccepted: isAccepted, by: asker.name, at: asker.now)
        return .casework(.filing(.settled(proposal: id, settlement)))
    }
}

extension Proposal {
    /// The tag on the message that proposes; its value is the case's number.
    static let tag = "+fika/propose"
}
