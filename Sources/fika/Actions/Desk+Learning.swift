import IRCClient
import IRCWire

/// What the server answered to what work was asked for.
extension Desk {
    mutating func learnWork(_ question: ScreenQuestion, _ answer: Result<[IRCMessage], ClientFailure>) {
        let messages = (try? answer.get()) ?? []
        switch question {
        case .proposals:
            let found = messages.filter { $0.command == "PROPOSAL" }.compactMap { FilingProposal($0.parameters) }
            work.proposals = Array(found.prefix(FilingProposal.countMax))
            learnChoices()
        case .caseTypes:
            let found = messages.filter { $0.command == "CASETYPE" }.compactMap { CaseTypeCard($0.parameters) }
            work.caseTypes = Array(found.prefix(CaseTypeCard.countMax))
            for type in work.caseTypes { state.learn(caseType: type.id) }
            learnChoices()
        case .found(let number, let words): found(number, words, answer)
        default: break
        }
    }
}
