/// Who may make an account.
extension ChatState {
    /// Whoever has none, where the operator allows it; under a name that nobody has, not even as a nick.
    func requireSelfRegistration(of name: String, by asker: Asker) throws(Refusal) {
        switch settings.selfRegistration {
        case .off: throw .operatorsOnly
        case .users: guard asker.user != nil else { throw .notRegistered }
        case .newcomers: guard asker.sessionID != nil else { throw .notRegistered }
        }
        guard asker.user?.account == nil else { throw .alreadyRegistered }
        try requireAccountName(name)
        guard
            accounts.selfMade(since: Timestamp(milliseconds: asker.now.milliseconds - 3_600_000))
                < settings.selfMadeAccountsPerHour
        else {
            throw .tooManyNewAccounts
        }
        if let holder = presence.user(nick: name), holder.id != asker.user?.id { throw .accountExists(name) }
    }
}
