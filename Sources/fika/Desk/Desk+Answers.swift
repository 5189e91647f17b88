import IRCClient
import IRCWire

/// What the server answered to what the screen asked.
extension Desk {
    mutating func answered(_ question: Question, _ answer: Result<[IRCMessage], ClientFailure>) -> [Effect] {
        guard case .onScreen(let question) = question else {
            if question == .reminders { learnConsultations((try? answer.get()) ?? []) }
            return absorb(state.answered(question, answer), in: here)
        }
        switch question {
        case .typed(let place, .sent(let token)):
            return concluded(token, answer, in: place)
        case .typed(_, .outbox(let search)):
            return concluded(search, answer)
        case .undoable(let action, let question):
            return answered(undoable: action, question, answer)
        case .typed(let place, let question):
            let known = cases
            if case .success(let messages) = answer { learn(messages) }
            if case .listing(.silence) = question { news.mark(cases: true) }
            if case .listing(.silence) = question, case .success(let messages) = answer {
                return done(messages, question, in: place) + visitNewCase(since: known)
            }
            return absorb(state.answered(question, answer), in: place)
        case .page(let place, let loading):
            return turn(page: answer, of: place, for: loading)
        case .targets:
            return learnTargets((try? answer.get()) ?? [])
        case .cases:
            if case .success(let messages) = answer, messages.refusal == nil { learnAll(cases: messages) }
        case .communities:
            learn((try? answer.get()) ?? [])
        case .caseFile(let number):
            if case .success(let messages) = answer, let file = CaseFileCard(messages, Display(state)) {
                learn(messages)
                if number == file.card.number { caseFile = file }
                news.fileAt = now
                learnChoices()
            }
        case .thread(let root):
            fillThread(root, (try? answer.get()) ?? [])
        case .proposals, .caseTypes, .found: learnWork(question, answer)
        case .subscribed: break
        case .values:
            for message in (try? answer.get()) ?? [] { hearValue(message) }
        case .members:
            for message in (try? answer.get()) ?? [] { _ = state.receive(message) }
        }
        return []
    }

    /// What came of something that was done: what is said because of it stands where it is said, for everybody, and
    /// only the answer itself where it was asked.
    private mutating func done(_ messages: [IRCMessage], _ question: Question, in place: Place) -> [Effect] {
        let happened: Set = [
            "PRIVMSG", "NOTICE", "TAGMSG", "JOIN", "PART", "KICK", "TOPIC", "MODE", "INVITE", "REDACT",
            "761", "766",
        ]
        let heard = messages.filter { happened.contains($0.command) }
        let effects = heard.flatMap { hear($0) }
        // What comes with entering a channel is about that channel.
        let entering: Set = ["329", "331", "332", "333", "353", "366"]
        for message in messages where entering.contains(message.command) { _ = hear(message) }
        let others = messages.filter { !heard.contains($0) && !entering.contains($0.command) }
        let rest = withoutToldConsultation(others, in: place)
        guard !rest.isEmpty else { return effects }
        return effects + absorb(state.answered(question, .success(rest)), in: place)
    }

    /// Whoever opens a case goes on there.
    private mutating func visitNewCase(since known: Watched<String, CaseCard>) -> [Effect] {
        let opened = cases.filter { known[$0.key] == nil }
        guard opened.count == 1, let card = opened.first?.value, state.room(card.channel) == nil else { return [] }
        let join = Effect.send(IRCMessage("JOIN", card.channel))
        open(place(of: card.channel), name: card.channel)
        hasChosen = true
        return [join] + go(to: place(of: card.channel))
    }

    mutating func learn(_ messages: [IRCMessage]) {
        for message in messages {
            switch message.command {
            case "CASE": learn(case: message.parameters)
            case "COMMUNITY": learn(community: message.parameters)
            default: break
            }
        }
    }

    mutating func learn(case parameters: [String]) {
        guard let card = CaseCard(parameters) else { return }
        state.learn(caseNumber: card.number)
        let key = state.fold(card.channel)
        guard cases[key] != nil || cases.count < Self.cardsMax else { return }
        cases[key] = card
    }

    mutating func learn(community parameters: [String]) {
        guard let card = CommunityCard(parameters) else { return }
        state.learnCommunity(channel: card.channel, kind: card.kind)
        let key = state.fold(card.channel)
        guard communities[key] != nil || communities.count < Self.cardsMax else { return }
        let known = communities[key]
        communities[key] = card
        communities[key]?.openQuestions = known?.openQuestions
    }

    /// `CHATHISTORY TARGETS name time`: the last word in each conversation.
    private mutating func learnTargets(_ messages: [IRCMessage]) -> [Effect] {
        var effects: [Effect] = []
        for message in messages where message.command == "CHATHISTORY" && message.parameters.count >= 3 {
            let name = message.parameters[1]
            guard let time = ServerTime.parse(message.parameters[2]) else { continue }
            let place = place(of: name)
            if !state.isChannel(name), conversations[place] == nil {
                open(place, name: name)
                // A channel's mark comes with its JOIN.
                if state.has(.readMarker) { effects.append(.send(IRCMessage("MARKREAD", name))) }
            }
            let newest = max(conversations[place]?.newest ?? 0, time)
            conversations[place]?.newest = newest
            weigh(place)
        }
        return effects
    }

    /// Whether there is something new, going by the mark and the time of the last word.
    mutating func weigh(_ place: Place) {
        guard let conversation = conversations[place], let newest = conversation.newest, !conversation.isLoaded,
            conversation.isMarkKnown
        else { return }
        conversations[place]?.mayHaveUnread = conversation.mark.isBefore(newest)
    }
}
