@testable import FikaCore

/// What people may try with documents, in the chat and with the links they were given.
extension RequestGenerator {
    private mutating func document(_ state: ChatState) -> DocumentID {
        DocumentID(Int64.random(in: 1...Int64(state.documents.count + 1), using: &random))
    }

    /// Mostly of this case.
    mutating func documents(of number: String, _ state: ChatState) -> [DocumentID] {
        let own = state.cases[number: number].map { state.documents.documents(of: $0.id).map(\.id) } ?? []
        return [pick(own + own + [document(state)]), pick(own + [document(state)])]
    }

    mutating func documentCommand(_ state: ChatState) -> Command {
        let (id, version) = (document(state), pick([nil, nil, 1, 2, 9]))
        words += 1
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1, 2:
            return .document(
                .requestUpload(
                    number: caseNumber(state), kind: pick(["drawing", "drawing", "advice", "song"]),
                    title: "\(RightsModel.paperWord)\(words).",
                    confidentiality: pick([nil, nil, .public, .internal, .caseConfidential, .secret])))
        case 3: return .document(.requestVersion(id))
        case 4, 5: return .document(.requestDownload(id, version: version))
        case 6, 7:
            return .document(
                .comment(id, version: version, anchor: "page 3", text: "\(RightsModel.remarkWord)\(words)."))
        case 8: return .query(.comments(id, version: version, limit: 9))
        default: return .read(.documents(number: pick([caseNumber(state), caseNumber(state), key(state)])))
        }
    }

    /// Over HTTP, mostly by whom the ticket was made for.
    mutating func webCommand(_ state: ChatState) -> (name: String, command: Command) {
        let someone = pick(Self.people + Self.guests)
        let (id, version) = (document(state), pick([nil, nil, 1, 2]))
        guard let ticket = tickets.suffix(6).randomElement(using: &random), Int.random(in: 0..<4, using: &random) > 0
        else {
            return (
                someone,
                .document(pick([.openDocument(id, version: version), .goOnReading(id, version: version ?? 1)]))
            )
        }
        words += 1
        let file = StoredFile(
            digest: String(repeating: "ab", count: 32), bytes: 5, mediaType: "text/plain",
            name: "\(RightsModel.paperWord)\(words).txt")
        let owner = state.accounts[ticket.account]?.name ?? someone
        return (
            pick([owner, owner, owner, someone]),
            .document(
                pick([
                    .beginUpload(ticket.id), .completeUpload(ticket.id, file), .completeUpload(ticket.id, file),
                    .open(ticket.id), .open(ticket.id),
                ]))
        )
    }
}
