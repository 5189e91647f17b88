/// Who asks, as the rules look at it.
struct Asker {
    /// nil: an operator at the server's own socket.
    let sessionID: SessionID?
    /// nil before registration, and for an operator at the socket.
    let session: Session?
    /// Whose connection it is; nil where there is no session.
    let user: User?
    let account: Account?
    /// The name at the server's own socket.
    let operatorName: String?
    let now: Timestamp

    /// The name that goes on record.
    var name: String {
        account?.name ?? user?.person.nick ?? operatorName ?? "nobody"
    }

    /// Runs the server: at its socket, or by `OPER`.
    var isServerOperator: Bool {
        operatorName != nil || (session?.isOperator ?? false)
    }

    /// The account, where one is needed.
    func requireAccount() throws(Refusal) -> Account {
        guard let account else { throw .accountRequired }
        return account
    }

    /// The user, where an operator at the socket cannot do it.
    func requireUser() throws(Refusal) -> User {
        guard let user else { throw .notRegistered }
        return user
    }

    /// The one connection that asks, out of all the user has.
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
