/// What the roles of a case let their holders do.
extension ChatState {
    /// Those who decide, and those who handle the case.
    func requireDeciding(_ file: CaseFile, _ asker: Asker) throws(Refusal) {
        let decides = file.roles.contains { $0.account == asker.account?.id && $0.role == .decider }
        guard decides || asker.operatorName != nil || isHandler(of: file, asker.account) else {
            throw .casework(.notDecider(file.number))
        }
    }
}

extension CaseFile.Role {
    /// Whoever the case is about, and whoever only reads, adds nothing to it.
    var worksOnCase: Bool {
        switch self {
        case .handler, .adviser, .decider, .coordinator, .contact: true
        case .reader, .initiator, .coInitiator, .stakeholder: false
        }
    }
}
