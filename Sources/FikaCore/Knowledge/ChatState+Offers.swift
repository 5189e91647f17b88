/// What bots offer in help communities, and what people make of it.
extension ChatState {
    /// A bot's reply that is marked with the number of a solution of the same channel offers it.
    func offering(_ message: Message, in channel: Channel) -> [Event] {
        guard message.isStored, message.kind != .tagmsg, message.parent != nil,
            let account = message.authorAccount.flatMap({ accounts[$0] }), account.isBot,
            let number = message.tags.first(where: { $0.key == Solution.tag }).flatMap({ Int64($0.value) }),
            var solution = solutions[SolutionID(number)], solution.channel == channel.id
        else { return [] }
        solution.use.offered += 1
        return [.knowledge(.offered(solution, by: message.id))]
    }

    /// A thumb up or down on an offer; each person's first one counts.
    func judging(_ message: Message, in channel: Channel) -> [Event] {
        guard message.isStored, message.kind == .tagmsg, let parent = message.parent,
            let account = message.authorAccount.flatMap({ accounts[$0] }), !account.isBot,
            let reaction = message.reaction
        else { return [] }
        if settings.approvals.contains(reaction) { return verdict(on: parent, worked: true, by: account, in: channel) }
        guard settings.rejections.contains(reaction) else { return [] }
        return verdict(on: parent, worked: false, by: account, in: channel)
    }

    func verdict(on message: MessageID, worked: Bool, by account: Account, in channel: Channel) -> [Event] {
        guard let offer = solutions.offer(message), !offer.judges.contains(account.id),
            var solution = solutions[offer.solution], solution.channel == channel.id
        else { return [] }
        if worked { solution.use.worked += 1 } else { solution.use.failed += 1 }
        return [.knowledge(.judged(solution, of: message, by: account.id, worked: worked))]
    }

    /// A tick on a reply, by who asked or an owner: the thread is read, and comes back as an `accept`.
    func acceptance(by message: Message, in channel: Channel, _ asker: Asker) -> Query? {
        guard message.kind == .tagmsg, let answer = message.parent, let account = asker.account, !account.isBot,
            let reaction = message.reaction, settings.acceptances.contains(reaction),
            let question = questions.question(above: answer),
            question.id != answer, question.channel == channel.id, question.state != .solved,
            caresFor(question, account), mayRead(channel, asker)
        else { return nil }
        return .thread(
            Query.ThreadQuery(
                channel: channel.id, name: channel.name, message: answer, alongside: nil,
                limit: settings.threadRows, wish: .accept(answer: answer), end: nextMessage))
    }

    /// What a bot offered worked: that is no new solution.
    func accepting(
        offer answer: Message, of question: Message, by account: Account, in channel: Channel, at now: Timestamp
    )
        -> Decision?
    {
        guard let offer = solutions.offer(answer.id), let solution = solutions[offer.solution],
            let community = communities[solution.community], solution.channel == channel.id
        else { return nil }
        var decision = Decision()
        decision.events = verdict(on: answer.id, worked: true, by: account, in: channel)
        let isSolved = questions[question.id].map { $0.state == .solved } ?? false
        if questions[question.id] == nil {
            decision.events += solvedBefore(question, by: answer, in: community)
        } else if !isSolved {
            decision.events.append(.knowledge(.moved(question.id, to: .solved, by: account.name, at: now)))
        }
        if !isSolved {
            decision.events.append(telling(question.id, .solved, in: channel))
            decision.notice(
                "Solved: \(account.name) says that solution S\(solution.id) of \(solution.author) worked again.",
                in: channel, parent: question.id, by: self, at: now)
        }
        decision.replies = [.accepted(solution, isNew: false)]
        return decision
    }
}

extension Solution {
    /// The tag on a bot's message that offers one; its value is the number.
    static let tag = "+fika/solution"
}

extension Message {
    /// The tag of a reaction (IRCv3 draft/react).
    static let reactionTag = "+draft/react"

    /// A reaction in any colour of skin, with or without the sign that asks for an emoji's picture.
    var reaction: String? {
        guard let value = tags.last(where: { $0.key == Self.reactionTag })?.value else { return nil }
        let plain = value.unicodeScalars.filter { $0.value != 0xFE0F && !(0x1F3FB...0x1F3FF).contains($0.value) }
        return String(String.UnicodeScalarView(plain))
    }
}
