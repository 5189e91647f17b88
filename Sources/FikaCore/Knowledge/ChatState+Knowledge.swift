extension ChatState {
    func decide(_ command: KnowledgeCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .accept(let question, let answer): return try accepting(answer, of: question, by: asker)
        case .solution(let id, let step): return try changing(id, step, by: asker)
        case .keep(let kept, let community): return try keeping(kept, in: community, by: asker)
        case .askPrivately(let community, let text): return try asking(text, in: community, by: asker)
        case .addHelper(let channel, let account): return try adding(helper: account, to: channel, by: asker)
        case .publish(let channel, let question, let answer, let words, let isSure):
            let draft = try publishable(question, answer, words, of: channel, by: asker)
            return isSure ? publishing(draft, by: asker) : Decision(reply: .publishable(draft.words))
        case .show(let wish): return try showing(wish, by: asker)
        case .question(let name, let id, let step): return try moving(step, of: id, in: name, by: asker)
        }
    }

    func knowledge(_ command: ReadCommand, for asker: Asker) throws(Refusal) -> Reply {
        switch command {
        case .questions(let community, let state, let limit):
            return try questions(of: community, in: state, limit: limit, for: asker)
        case .privateQuestions: return try privateQuestions(for: asker)
        case .solvers(let community, let month): return try solvers(of: community, in: month, for: asker)
        default: preconditionFailure("Only what is known is asked for here.")
        }
    }

    /// The one who asked, or an owner of the community, says which answer worked.
    private func accepting(_ answer: Message, of question: Message, by asker: Asker) throws(Refusal) -> Decision {
        let account = try requirePerson(asker)
        guard case .channel(let id, let name) = answer.place, question.isSaid(in: id), let channel = channels[id],
            mayRead(channel, asker), !question.isRedacted, !answer.isRedacted
        else { throw .noSuchMessage }
        if case .question(let id) = channel.purpose, let question = questions[private: id] {
            return try settling(question, by: answer, in: channel, account, at: asker.now)
        }
        guard case .community(let communityID) = channel.purpose, let community = communities[communityID],
            community.kind == .help
        else { throw .notAHelpCommunity(name) }
        guard answer.id != question.id, answer.kind != .tagmsg, answer.author != .fika else {
            throw .knowledge(.notAnAnswer)
        }
        guard question.authorAccount == account.id || isOwner(of: community, account) else { throw .notTheAsker }
        if let decision = accepting(offer: answer, of: question, by: account, in: channel, at: asker.now) {
            return decision
        }
        if let known = solutions[answer: answer.id] {
            return Decision(reply: .accepted(known, isNew: false))
        }
        let solution = Solution(
            id: solutions.next, community: communityID, channel: id, question: question.id, answer: answer.id,
            author: answer.author.accountName ?? answer.author.nick,
            askedBy: question.author.accountName ?? question.author.nick, acceptedBy: account.name, at: asker.now,
            reviewBy: nextReview(from: asker.now))
        var decision = Decision(.knowledge(.accepted(solution, question: question.text, answer: answer.text)))
        decision.events += solvedBefore(question, by: answer, in: community)
        decision.events.append(telling(question.id, .solved, in: channel))
        decision.notice(
            "Solved: \(account.name) accepted the answer of \(solution.author). Kept as solution S\(solution.id).",
            in: channel, parent: question.id, by: self, at: asker.now)
        decision.replies = [.accepted(solution, isNew: true)]
        return decision
    }
}
