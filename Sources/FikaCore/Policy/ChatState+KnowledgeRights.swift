/// Who says how far a question has come, and who cares for what was solved.
extension ChatState {
    /// The one who asked, or an owner of the community.
    func caresFor(_ question: Question, _ account: Account) -> Bool {
        question.asker == account.id || communities[question.community].map { isOwner(of: $0, account) } ?? false
    }

    func requireCare(for question: Question, _ account: Account) throws(Refusal) {
        guard caresFor(question, account) else { throw .notTheAsker }
    }

    /// Who asked, those who were brought in, and the owners of the community, as long as they may know that.
    func mayKnow(_ question: PrivateQuestion?, _ account: Account) -> Bool {
        guard let question, !account.isBot, let community = communities[question.community],
            mayKnow(community, account)
        else { return false }
        return question.asker == account.id || question.helpers.contains(account.id) || isOwner(of: community, account)
    }

    /// An owner of the community in which it was asked.
    func isOwner(ofQuestion id: MessageID, _ account: Account) -> Bool {
        questions[private: id].flatMap { communities[$0.community] }.map { isOwner(of: $0, account) } ?? false
    }

    /// Who asked it, or an owner of the community, says how far it is and who helps.
    func requireCare(for question: PrivateQuestion, _ account: Account) throws(Refusal) {
        guard question.asker == account.id || isOwner(ofQuestion: question.id, account) else { throw .notTheAsker }
    }

    /// Only for who asked: what they said in confidence is theirs to tell, and once.
    func publishableQuestion(_ name: String, _ asker: Asker) throws(Refusal) -> (PrivateQuestion, Channel) {
        let account = try requirePerson(asker)
        let (question, channel) = try knownPrivateQuestion(name, asker)
        guard question.asker == account.id else { throw .notTheAsker }
        if let solution = question.published { throw .knowledge(.isPublished(solution)) }
        return (question, channel)
    }

    /// A question that was asked in private, by the name of its channel, for who may see it.
    func knownPrivateQuestion(_ name: String, _ asker: Asker) throws(Refusal) -> (PrivateQuestion, Channel) {
        let channel = try readableChannel(name, asker)
        guard case .question(let id) = channel.purpose, let question = questions[private: id] else {
            throw .knowledge(.isNotPrivate(channel.name))
        }
        return (question, channel)
    }

    /// One of a community that the asker may know of.
    func knownSolution(_ id: SolutionID, _ asker: Asker) throws(Refusal) -> (Solution, Community) {
        try asker.requireScope(.read)
        guard let solution = solutions[id], let community = communities[solution.community], mayKnow(community, asker)
        else { throw .knowledge(.noSuchSolution) }
        return (solution, community)
    }

    /// Its owner, and whoever owns its community.
    func requireCare(for solution: Solution, of community: Community, _ asker: Asker) throws(Refusal) {
        if asker.operatorName == nil {
            let account = try requirePerson(asker)
            if let owner = solution.owner, accounts[name: owner]?.id == account.id { return }
        }
        try requireOwning(community, asker)
    }

    /// Bots help nobody, who is gone is nobody's help, and everyone may stay unnamed.
    func isNamedAsSolver(_ account: Account) -> Bool {
        !account.isBot && !account.isDisabled && account.showsHelp ?? true
    }
}
