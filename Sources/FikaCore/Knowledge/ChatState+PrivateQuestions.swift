/// Questions that not everybody is to see: asked in a channel of their own, of the owners of the community and of those
/// who are brought in. The asker alone may make public what came of one, without names.
extension ChatState {
    func asking(_ text: String, in name: String, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let account = try requirePerson(asker)
        let community = try knownCommunity(name, asker)
        guard community.kind == .help else { throw .notAHelpCommunity("#" + community.name) }
        guard text.contains(where: { !$0.isWhitespace }) else { throw .noTextToSend }
        let owners = community.owners.compactMap { accounts[$0] }
            .filter { $0.id != account.id && !$0.isBot && isActive($0) && mayKnow(community, $0) }
        guard !owners.isEmpty else { throw .knowledge(.nobodyToAsk) }
        guard countOpenPrivateQuestions(of: account) < settings.privateQuestions else {
            throw .tooLong(what: "list of private questions", limit: settings.privateQuestions)
        }
        let id = nextMessage
        let room = try newRoom(PrivateQuestion.channelPrefix, String(id.value), for: .question(id), at: asker.now)
        let topic = Channel.Topic(
            text: "A private question of \(account.name) in \(community.name)".prefix(bytes: settings.topicLength),
            setBy: Person.fika.nick, at: asker.now)
        let message = Message(
            id: id, at: asker.now, author: user.person, authorAccount: user.account,
            place: .channel(room.id, name: room.name), kind: .privmsg, text: text)
        let question = Question(
            id: id, community: community.id, channel: room.id, asker: account.id, askedBy: account.name, at: asker.now)
        var decision = Decision()
        decision.events = [
            .knowledge(
                .askedPrivately(
                    PrivateQuestion(id: id, community: community.id, channel: room.id, asker: account.id))),
            .channel(.created(room)),
            .channel(.topicChanged(room.id, name: room.name, by: .fika, topic, number: nil)),
        ]
        decision.replies = [.topic(channel: room.name, topic)]
        enter(room, user, &decision, by: asker)
        decision.events += [.message(.posted(message)), .knowledge(.asked(question)), telling(id, .open, in: room)]
        for owner in owners {
            bring(owner, to: room, "\(account.name) asks something in private in \(community.name)", &decision, asker)
        }
        decision.replies.append(.questions([question], channel: room.name))
        return decision
    }

    /// Brings someone in who may know the community: by the asker, or by an owner.
    func adding(helper name: String, to channelName: String, by asker: Asker) throws(Refusal) -> Decision {
        let account = try requirePerson(asker)
        let (question, channel) = try knownPrivateQuestion(channelName, asker)
        try requireCare(for: question, account)
        guard let helper = accounts[name: name], !helper.isBot, isActive(helper),
            let community = communities[question.community], mayKnow(community, helper)
        else { throw .noSuchAccount(name) }
        guard !mayKnow(question, helper) else { return Decision(reply: .done) }
        var decision = Decision(.knowledge(.helperAdded(question.id, helper.id)))
        decision.notice("\(asker.name) brought in \(helper.name).", in: channel, by: self, at: asker.now)
        bring(helper, to: channel, "\(asker.name) asks you to help with a private question", &decision, asker)
        decision.replies = [.done]
        return decision
    }

    /// What is said in the channel of a private question helps, whether it answers a message or not.
    func helping(with message: Message, in id: MessageID, by account: Account) -> [Event] {
        guard let question = questions[id], let channel = channels[question.channel], !account.isBot,
            question.asker != account.id
        else { return [] }
        return replying(to: question, with: message.id, by: account.id, in: channel)
    }

    func settling(
        _ question: PrivateQuestion, by answer: Message, in channel: Channel, _ account: Account, at now: Timestamp
    ) throws(Refusal) -> Decision {
        try requireCare(for: question, account)
        guard answer.id != question.id, answer.kind != .tagmsg, answer.author != .fika else {
            throw .knowledge(.notAnAnswer)
        }
        guard question.answer != answer.id else { throw .knowledge(.isAlready(.solved)) }
        var decision = Decision(.knowledge(.settled(question.id, answer: answer.id)))
        decision.events += [
            .knowledge(.moved(question.id, to: .solved, by: account.name, at: now)),
            telling(question.id, .solved, in: channel),
        ]
        let author = answer.author.accountName ?? answer.author.nick
        decision.notice(
            "Solved: \(account.name) accepted the answer of \(author). Who asked may make it public without names.",
            in: channel, parent: question.id, by: self, at: now)
        decision.replies = [.done]
        return decision
    }

    func settledQuestion(_ name: String, for asker: Asker) throws(Refusal) -> Query {
        let (question, channel) = try publishableQuestion(name, asker)
        guard let answer = question.answer else { throw .knowledge(.isNotSettled) }
        return .chosen(
            Query.ChosenQuery(
                place: .channel(channel.id, name: channel.name), messages: [question.id], alongside: answer,
                end: nextMessage))
    }

    /// A question that may become public, with the words that would.
    struct Publication {
        let question: PrivateQuestion
        let channel: Channel
        let words: PublicWords
    }

    func publishable(
        _ asked: Message, _ answer: Message, _ words: String?, of name: String, by asker: Asker
    ) throws(Refusal) -> Publication {
        let (question, channel) = try publishableQuestion(name, asker)
        guard asked.id == question.id, answer.id == question.answer, !asked.isRedacted, !answer.isRedacted else {
            throw .knowledge(.isNotSettled)
        }
        let names = names(in: question, asked, answer)
        let shown = PublicWords(
            question: (words ?? asked.text).hiding(names), answer: answer.text.hiding(names), channel: channel.name)
        try requireSolutionText(shown.question)
        try requireSolutionText(shown.answer)
        return Publication(question: question, channel: channel, words: shown)
    }

    func publishing(_ draft: Publication, by asker: Asker) -> Decision {
        guard let community = communities[draft.question.community], let channel = channels[community.channel] else {
            return Decision(refusal: .knowledge(.noSuchQuestion))
        }
        let nobody = Person.fika.nick
        let solution = Solution(
            id: solutions.next, community: community.id, channel: channel.id, question: nil, answer: nil,
            author: nobody, acceptedBy: nobody, at: asker.now, reviewBy: nextReview(from: asker.now))
        var decision = Decision(
            .knowledge(.accepted(solution, question: draft.words.question, answer: draft.words.answer)))
        decision.events.append(.knowledge(.published(draft.question.id, as: solution.id)))
        decision.notice(
            "Something asked in private was solved. Kept as solution S\(solution.id).", in: channel, by: self,
            at: asker.now)
        decision.notice(
            "\(asker.name) made this public without names, as solution S\(solution.id).", in: draft.channel,
            parent: draft.question.id, by: self, at: asker.now)
        decision.replies = [.accepted(solution, isNew: true)]
        return decision
    }

    /// The newest first. Their words are in their channels.
    func privateQuestions(for asker: Asker) throws(Refusal) -> Reply {
        let account = try asker.requireAccount()
        try asker.requireScope(.read)
        let newestFirst = questions.asked.sorted { $1.id < $0.id }
        let known = newestFirst.lazy.filter { mayKnow($0, account) }.prefix(settings.questionsPage)
        let shown = Array(known.compactMap { questions[$0.id] })
        return .privateQuestions(shown, channels: names(of: shown.map(\.channel)))
    }

    private func countOpenPrivateQuestions(of account: Account) -> Int {
        questions.asked.count { asked in
            asked.asker == account.id && questions[asked.id].map { $0.state == .open || $0.state == .answered } ?? false
        }
    }

    private func bring(
        _ account: Account, to channel: Channel, _ reason: String, _ decision: inout Decision, _ asker: Asker
    ) {
        decision.events += inviting(presence.users(of: account.id), to: channel, by: asker.user?.person ?? .fika)
        decision.tell(account, "\(reason): join \(channel.name).", about: [], by: self, at: asker.now)
    }

    /// Of everybody who had a part in it: their accounts and the names they go by.
    private func names(in question: PrivateQuestion, _ messages: Message...) -> [String] {
        let helped = questions[question.id]?.helpers ?? []
        let owners = communities[question.community]?.owners ?? []
        let people = ([question.asker] + question.helpers + helped + owners).compactMap { accounts[$0] }
        let present = people.flatMap { presence.users(of: $0.id) }
        return people.map(\.name) + present.flatMap { [$0.person.nick, $0.realname] }
            + messages.flatMap { [$0.author.nick, $0.author.accountName ?? ""] }
    }
}
