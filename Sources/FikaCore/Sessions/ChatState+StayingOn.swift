/// Accounts that stay on: their user is there, and keeps its place in channels, with no connection and across a
/// restart.
extension ChatState {
    /// What the account's person wishes, otherwise what the operator has set. A bot that is not connected does nothing.
    func staysOn(_ account: Account) -> Bool {
        !account.isBot && !account.isDisabled && settings.allowsSeveralSessions
            && (account.staysOn ?? settings.staysOn)
    }

    /// Only the one that further connections of the account come back to: a guest that logged in to it later goes with
    /// its connection.
    func staysOn(_ user: User) -> Bool {
        isMain(user) && (user.account.flatMap { accounts[$0] }.map { staysOn($0) } ?? false)
    }

    private func isMain(_ user: User) -> Bool {
        user.account.map { presence.users(of: $0).first?.id == user.id } ?? false
    }

    /// Where the account has its place and may still be.
    func keptChannels(of account: Account, as person: Person) -> [Channel] {
        keptMemberships.channels(of: account.id).compactMap { channels[$0] }.filter { channel in
            mayStay(in: channel, account) && (channel.founder == account.id || !isBanned(person, from: channel))
        }
    }

    /// At the start of a life: who stays on is there again, under the account's name, with nobody at a connection.
    func returning(_ account: Account, at time: Timestamp) -> [Event] {
        let person = Person(nick: account.name, user: "user", host: "away", accountName: account.name)
        let kept = staysOn(account) ? keptChannels(of: account, as: person) : []
        guard !kept.isEmpty, presence.user(nick: account.name) == nil else { return [] }
        let user = presence.nextUser
        let arrival: [Event] = [
            .user(.appeared(user, person, account.id, realname: account.name, at: time)),
            .user(.awayChanged(user, person, .absent)),
        ]
        return arrival
            + kept.map { channel in
                .channel(
                    .joined(
                        channel.id, name: channel.name, user, person, realname: account.name,
                        statusOnJoining(channel, isNew: false, account), away: User.Away.absent.message))
            }
    }

    /// To be stored with a coming or going: whether the place is kept.
    func keeping(_ channel: ChannelID, for user: User) -> [Event] {
        guard let account = user.account, staysOn(user) else { return [] }
        return [.channel(.memberKept(channel, account))]
    }

    func releasing(_ channel: ChannelID, of user: User) -> [Event] {
        guard isMain(user), let account = user.account, keptMemberships.channels(of: account).contains(channel)
        else { return [] }
        return [.channel(.memberReleased(channel, account))]
    }

    func setStayingOn(_ wish: Bool?, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let account = try requirePerson(asker)
        var changed = account
        changed.staysOn = wish
        var decision = Decision(reply: .stayingOn(wish: wish, isOn: staysOn(changed)))
        if account.staysOn != wish { decision.events.append(.account(.stayingOnSet(account.id, wish))) }
        guard staysOn(changed) != staysOn(account) else { return decision }
        for channel in user.channels {
            let kept: ChannelEvent =
                staysOn(changed) ? .memberKept(channel, account.id) : .memberReleased(channel, account.id)
            decision.events.append(.channel(kept))
        }
        return decision
    }
}
