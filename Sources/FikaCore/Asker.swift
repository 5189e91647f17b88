/// Who asks, as the rules look at it.
struct Asker {
    /// nil: an operator at the server's own socket.
    let sessionID: SessionID?
    /// nil before registration, and for an operator at the socket.
    let session: Session?
    let account: Account?
    /// The name at the server's own socket.
    let operatorName: String?
    let now: Timestamp

    /// The name that goes on record.
    var name: String {
        account?.name ?? session?.person.nick ?? operatorName ?? "nobody"
    }

    /// Runs the server: at its socket, or by `OPER`.
    var isServerOperator: Bool {
        operatorName != nil || (session?.modes.contains(.serverOperator) ?? false)
    }

    /// The account, where one is needed.
    func requireAccount() throws(Refusal) -> Account {
        guard let account else { throw .accountRequired }
        return account
    }

    /// The session, where an operator at the socket cannot do it.
    func requireSession() throws(Refusal) -> Session {
        guard let session else { throw .notRegistered }
        return session
    }

    /// A person may; a bot may if its manifest names the scope.
    func requireScope(_ scope: Scope) throws(Refusal) {
        guard let scopes = account?.scopes else { return }
        guard scopes.contains(scope) else { throw .missingScope(scope) }
    }

    func requireServerOperator() throws(Refusal) {
        guard isServerOperator else { throw .operatorsOnly }
    }
}

extension Request.Actor {
    var session: SessionID? {
        if case .session(let session) = self { return session }
        return nil
    }
}
