extension ChatState {
    /// Someone makes an account and is logged in to it; a connection that is not let in yet is told its number, and
    /// brings it along when it registers.
    func registering(
        _ name: String, credentials: [UInt8], contact: String?, by asker: Asker
    ) throws(Refusal) -> Decision {
        try requireSelfRegistration(of: name, by: asker)
        let account = Account(
            id: accounts.next, name: name, credentials: credentials, clearance: CoreSettings.selfMadeClearance,
            scopes: nil, isDisabled: false, createdAt: asker.now, contact: contact,
            isSelfMade: true)
        var decision = Decision(.account(.added(account)))
        if let user = asker.user {
            var person = user.person
            person.accountName = name
            decision.events.append(.user(.loggedIn(user.id, person, account.id)))
        }
        decision.replies = [.registered(account.id, name: name)]
        return decision
    }
}
