/// Questions in help communities: made by asking, answered by replying, and moved by the one who asked.
extension ChatState {
    /// What a message means for the questions of its channel. What begins a thread with a question mark asks, and so
    /// does whatever a person marks with the tag `+fika/question`; a reply in the thread of a question helps.
    func questioning(_ message: Message, in channel: Channel) -> [Event] {
        guard message.isStored, message.kind == .privmsg,
            let account = message.authorAccount.flatMap({ accounts[$0] })
        else { return [] }
        if case .question(let id) = channel.purpose { return helping(with: message, in: id, by: account) }
        guard case .community(let id) = channel.purpose, communities[id]?.kind == .help else { return [] }
        if let parent = message.parent {
            guard let question = questions.question(above: parent), question.channel == channel.id else { return [] }
            let helper = account.isBot || account.id == question.asker ? nil : account.id
            return replying(to: question, with: message.id, by: helper, in: channel)
        }
        let isMarked = message.tags.contains { $0.key == "+fika/question" }
        guard !account.isBot, isMarked || message.text.asksSomething else { return [] }
        let question = Question(
            id: message.id, community: id, channel: channel.id, asker: account.id, askedBy: account.name,
            at: message.at)
        return [.knowledge(.asked(question)), telling(question.id, .open, in: channel)]
    }

    /// The first help makes an open question an answered one, which is told.
    func replying(to question: Question, with message: MessageID, by helper: AccountID?, in channel: Channel) -> [Event]
    {
        let replied = Event.knowledge(.replied(question.id, with: message, by: helper))
        guard helper != nil, question.state == .open else { return [replied] }
        return [replied, telling(question.id, .answered, in: channel)]
    }

    func telling(_ id: MessageID, _ state: Question.State, in channel: Channel) -> Event {
        .knowledge(.told(id, state, channel.id, name: channel.name))
    }

    /// What had no question mark is a question from the moment somebody accepts an answer to it.
    func solvedBefore(_ question: Message, by answer: Message, in community: Community) -> [Event] {
        guard questions[question.id] == nil, let asker = question.authorAccount.flatMap({ accounts[$0] }) else {
            return []
        }
        let helpers = [answer.authorAccount].compactMap(\.self).filter { $0 != asker.id }
        return [
            .knowledge(
                .asked(
                    Question(
                        id: question.id, community: community.id, channel: community.channel, asker: asker.id,
                        askedBy: asker.name, at: question.at, state: .solved, helpers: helpers)))
        ]
    }

    /// A question that was taken back asks nothing any more.
    func withdrawing(_ message: MessageID) -> [Event] {
        questions[message] == nil ? [] : [.knowledge(.withdrawn(message))]
    }

    func moving(_ step: KnowledgeCommand.QuestionStep, of id: MessageID, in name: String, by asker: Asker)
        throws(Refusal) -> Decision
    {
        let account = try requirePerson(asker)
        let channel = try readableChannel(name, asker)
        guard let question = questions[id], question.channel == channel.id else { throw .knowledge(.noSuchQuestion) }
        try requireCare(for: question, account)
        switch step {
        case .reopen:
            guard question.state == .solved || question.state == .outdated else {
                throw .knowledge(.isAlready(question.state))
            }
            return moved(
                question, to: question.unsolved, "Open again: \(account.name) has no answer that works.", in: channel,
                asker)
        case .outdate(let reason):
            try requireReason(reason)
            guard question.state != .outdated else { throw .knowledge(.isAlready(.outdated)) }
            return moved(question, to: .outdated, "Out of date, says \(account.name): \(reason)", in: channel, asker)
        case .withdraw:
            var decision = Decision(.knowledge(.withdrawn(id)))
            decision.replies = [.done]
            return decision
        }
    }

    private func moved(
        _ question: Question, to state: Question.State, _ line: String, in channel: Channel, _ asker: Asker
    ) -> Decision {
        var question = question
        question.state = state
        var decision = Decision(.knowledge(.moved(question.id, to: state, by: asker.name, at: asker.now)))
        decision.events.append(telling(question.id, state, in: channel))
        decision.notice(line, in: channel, parent: question.id, by: self, at: asker.now)
        decision.replies = [.questions([question], channel: channel.name)]
        return decision
    }

    /// Those of one help community, the newest first.
    func questions(of name: String, in state: Question.State?, limit: Int, for asker: Asker) throws(Refusal) -> Reply {
        let community = try knownCommunity(name, asker)
        guard let known = channels[community.channel] else { throw .noSuchCommunity(name) }
        let channel = try readableChannel(known.name, asker)
        guard community.kind == .help else { throw .notAHelpCommunity(channel.name) }
        guard limit > 0 else { throw .invalidLimit }
        let wanted = questions.questions(of: community.id).lazy.filter { state == nil || $0.state == state }
        return .questions(Array(wanted.prefix(min(limit, settings.questionsPage))), channel: channel.name)
    }
}

extension String {
    /// A question mark at the end of a word: not one inside an address.
    fileprivate var asksSomething: Bool {
        var isBehindMark = false
        for scalar in unicodeScalars {
            if isBehindMark, scalar.properties.isWhitespace { return true }
            switch scalar {
            case "?", "\u{FF1F}", "\u{61F}": isBehindMark = true
            // `?!`, `?)`, `?”`
            case "!", ")", "\"", "\u{201D}", "\u{BB}", "'", "\u{2019}", ".": break
            default: isBehindMark = false
            }
        }
        return isBehindMark
    }
}
