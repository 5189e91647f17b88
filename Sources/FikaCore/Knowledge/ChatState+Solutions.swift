/// Care for solutions: by whoever owns one, and by the owners of its community.
extension ChatState {
    func changing(_ id: SolutionID, _ step: KnowledgeCommand.SolutionStep, by asker: Asker) throws(Refusal) -> Decision
    {
        let (solution, community) = try knownSolution(id, asker)
        if case .outdate(let reason) = step { return try outdating(solution, reason, by: asker) }
        try requireCare(for: solution, of: community, asker)
        var changed = solution
        var words: (question: String?, answer: String?) = (nil, nil)
        switch step {
        case .edit(let question, let answer):
            for text in [question, answer] { if let text { try requireSolutionText(text) } }
            words = (question, answer)
            changed.edited = Solution.Edit(by: asker.name, at: asker.now)
        case .own(let name):
            changed.owner = try name.map { name throws(Refusal) in
                guard let owner = accounts[name: name], !owner.isBot, mayKnow(community, owner) else {
                    throw .noSuchAccount(name)
                }
                return owner.name
            }
        case .review(let next):
            changed.reviewBy =
                try next.map { next throws(Refusal) in
                    let span = next.day - asker.now.day
                    guard span > 0, span <= settings.reviewDaysMax else { throw .knowledge(.reviewOutOfRange) }
                    return next
                } ?? nextReview(from: asker.now)
        case .renew:
            changed.outdated = nil
            changed.reviewBy = nextReview(from: asker.now)
        case .outdate: break
        }
        return decision(changed, question: words.question, answer: words.answer)
    }

    /// Anyone who may read it may say so: who finds out first is seldom who cares for it.
    private func outdating(_ solution: Solution, _ reason: String, by asker: Asker) throws(Refusal) -> Decision {
        if asker.operatorName == nil { _ = try requirePerson(asker) }
        try requireReason(reason)
        guard solution.outdated == nil else { throw .knowledge(.isAlready(.outdated)) }
        var changed = solution
        changed.outdated = Solution.Remark(by: asker.name, at: asker.now, reason: reason)
        var decision = decision(changed)
        if let channel = channels[solution.channel] {
            decision.notice(
                "Solution S\(solution.id) is out of date, says \(asker.name): \(reason)", in: channel,
                parent: solution.question, by: self, at: asker.now)
        }
        return decision
    }

    /// What worked elsewhere, under the name of whoever answered there.
    func keeping(_ kept: [KnowledgeCommand.KeptElsewhere], in name: String, by asker: Asker) throws(Refusal) -> Decision
    {
        let community = try knownCommunity(name, asker)
        try requireOwning(community, asker)
        guard community.kind == .help, let channel = channels[community.channel] else { throw .notAHelpCommunity(name) }
        guard kept.count <= settings.keptSolutions else {
            throw .tooLong(what: "import", limit: settings.keptSolutions)
        }
        var decision = Decision()
        var id = solutions.next
        for kept in kept {
            try requireSolutionText(kept.question)
            try requireSolutionText(kept.answer)
            let solution = Solution(
                id: id, community: community.id, channel: channel.id, question: nil, answer: nil,
                author: kept.author.prefix(bytes: settings.nickLength), acceptedBy: asker.name, at: kept.at,
                reviewBy: kept.reviewBy ?? nextReview(from: asker.now))
            decision.events.append(.knowledge(.accepted(solution, question: kept.question, answer: kept.answer)))
            id = id.next
        }
        decision.replies = [.done]
        return decision
    }

    func nextReview(from now: Timestamp) -> Timestamp {
        now.adding(days: settings.reviewDays)
    }

    func requireSolutionText(_ text: String) throws(Refusal) {
        guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .knowledge(.emptySolution) }
        guard text.utf8.count <= settings.solutionLength else {
            throw .tooLong(what: "solution", limit: settings.solutionLength)
        }
    }

    private func decision(_ solution: Solution, question: String? = nil, answer: String? = nil) -> Decision {
        var decision = Decision(.knowledge(.changed(solution, question: question, answer: answer)))
        decision.replies = [.solution(solution, channel: channels[solution.channel]?.name ?? "*")]
        return decision
    }
}
