extension ChatState {
    /// Questions about what is to be filed, or was.
    func filingQuery(_ command: QueryCommand, for asker: Asker) throws(Refusal) -> Query {
        switch command {
        case .chosen(let target, let messages, let alongside):
            var seen: Set<MessageID> = []
            let chosen = messages.filter { seen.insert($0).inserted }
            guard !chosen.isEmpty else { throw .noSuchMessage }
            guard chosen.count <= settings.filedMessages else {
                throw .tooLong(what: "choice", limit: settings.filedMessages)
            }
            let place = try place(of: target, for: asker)
            return .chosen(
                Query.ChosenQuery(place: place, messages: chosen, alongside: alongside, end: nextMessage))
        case .proposedThread(let id):
            let (proposal, channel) = try knownProposal(id, asker)
            return proposedThread(proposal, in: channel)
        case .filing(let number, let id, let version):
            let (filing, version) = try readableFiling(id, version: version, in: number, asker)
            return .filing(Query.FilingQuery(filing: filing.id, version: version, number: number))
        default: preconditionFailure("Only what is filed is asked for here.")
        }
    }
}
