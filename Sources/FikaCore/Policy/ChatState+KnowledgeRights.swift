/// Who says how far a question has come, and who cares for what was solved.
extension ChatState {
    /// The one who asked, or an owner of the community.
    func caresFor(_ question: Question, _ account: Account) -> Bool {
        question.asker == account.id || communities[question.community].map { isOwner(of: $0, account) } ?? false
    }

    func requireCare(for question: Question, _ account: Account) throws(Refusal) {
        guard caresFor(question, account) else { throw .notTheAsker }
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
