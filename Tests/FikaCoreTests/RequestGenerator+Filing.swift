@testable import FikaCore

extension RequestGenerator {
    mutating func filingCommand(_ state: ChatState) -> FilingCommand {
        let messages = [someMessage(), someMessage()].compactMap(\.self)
        let material = pick([
            FilingRequest.Material.thread(Array(messages.prefix(1))), .chosen(messages),
            .chosen(Array(messages.prefix(1))), .note("words for the file"),
        ])
        let filing = FilingID(Int64.random(in: 1...9, using: &random))
        let proposal = state.cases.proposals.all.first?.message ?? MessageID(1)
        return pick([
            .file(FilingRequest(material, into: [caseNumber(state)], wish: someMessage())),
            .file(FilingRequest(material, into: [caseNumber(state), caseNumber(state)])),
            .withdraw(number: caseNumber(state), filing, reason: "a mistake"),
            .accept(proposal: proposal, thread: messages + (said.first { $0.id == proposal }.map { [$0] } ?? [])),
            .decline(proposal: proposal),
        ])
    }

    /// What is read to be filed, and out of a file.
    mutating func filingQuestion(_ state: ChatState) -> Command {
        let proposal = state.cases.proposals.all.first?.message ?? MessageID(1)
        let target = pick([channelName(state), pick(Self.people)])
        let filing = FilingID(Int64.random(in: 1...9, using: &random))
        let message = someMessage()?.id ?? MessageID(1)
        return .query(
            pick([
                .filing(number: caseNumber(state), filing, version: nil),
                .chosen(target: target, [message], alongside: nil), .proposedThread(proposal),
                .thread(channel: channelName(state), message, alongside: nil),
            ]))
    }

    /// What a question has come to.
    mutating func knowledgeCommand(_ state: ChatState) -> KnowledgeCommand? {
        guard let question = someMessage(), let answer = someMessage() else { return nil }
        let solution = SolutionID(Int64.random(in: 1...5, using: &random))
        return pick([
            .show(pick([true, false])),
            .keep([.init(question: "q", answer: "a", author: "x", at: .init(milliseconds: 1))], community: "help"),
            .solution(
                solution,
                pick([
                    .edit(question: "q", answer: nil), .own(pick(["anna", "bert", nil])),
                    .review(next: nil),
                    .outdate(reason: "x"), .renew,
                ])),
            .accept(question: question, answer: answer), .accept(question: answer, answer: answer),
            .askPrivately(community: pick(["it-help", "board"]), text: "a word of mine"),
            .askPrivately(community: "it-help", text: "another"),
            .addHelper(channel: channelName(state), account: pick(Self.people + Self.guests)),
            .addHelper(channel: channelName(state), account: pick(Self.people)),
            .publish(
                channel: channelName(state), question: question, answer: answer, words: nil,
                isSure: pick([true, false])
            ),
            .question(channel: channelName(state), question.id, pick([.reopen, .outdate(reason: "x"), .withdraw])),
        ])
    }
}
