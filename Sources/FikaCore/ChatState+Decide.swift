extension ChatState {
    /// The rules: what a request leads to, without changing anything.
    func decide(_ request: Request) throws(Refusal) -> Decision {
        let asker = try asker(of: request)
        switch request.command {
        case .session(let command): return try decide(command, by: asker)
        case .account(let command): return try decide(command, by: asker)
        case .channel(let command): return try decide(command, by: asker)
        case .message(let command): return try decide(command, by: asker)
        case .community(let command): return try decide(command, by: asker)
        case .casework(let command): return try decide(command, by: asker)
        case .document(let command): return try decide(command, by: asker)
        case .access(let command): return try decide(command, by: asker)
        case .knowledge(let command): return try decide(command, by: asker)
        case .announcement(let command): return try decide(command, by: asker)
        case .metadata(let command): return try decide(command, by: asker)
        case .reading(let command): return try decide(command, by: asker)
        case .read(let command): return Decision(reply: try read(command, for: asker))
        // Whatever is asked for, what has had its time has ended before.
        case .clock: return try reminding(by: asker)
        case .query(let command):
            var decision = Decision()
            decision.query = try query(command, for: asker)
            return decision
        case .audit(let disclosure):
            try asker.requireServerOperator()
            var decision = Decision()
            decision.audits = disclosure.entries
            return decision
        }
    }

    private func asker(of request: Request) throws(Refusal) -> Asker {
        switch request.actor {
        case .serverOperator(let name):
            return Asker(sessionID: nil, session: nil, user: nil, account: nil, operatorName: name, now: lastTime)
        case .account(let id):
            guard let account = accounts[id] else { throw .accountRequired }
            return Asker(
                sessionID: nil, session: nil, user: nil, account: account, operatorName: nil, now: lastTime)
        case .session(let id):
            let session = presence.session(id)
            if session == nil {
                // Whether an account may be made before that is for the rules of accounts to say.
                switch request.command {
                case .session(.register), .account(.register): break
                default: throw .notRegistered
                }
            }
            let user = session.flatMap { presence.user($0.user) }
            let account = user?.account.flatMap { accounts[$0] }
            return Asker(
                sessionID: id, session: session, user: user, account: account, operatorName: nil, now: lastTime)
        }
    }
}
