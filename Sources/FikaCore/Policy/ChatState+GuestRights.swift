/// What someone from outside sees of the server: the consultations they are part of, and the people in those.
///
/// Rule: a guest is answered as if nobody and nothing else were there. Why: names of channels, people and how many of
/// them there are tell of cases that are not theirs. What cannot be helped: a nick or account name that is taken can be
/// found out by connecting under it, before any account is named; `accounts.required` and reserved nicks leave nothing
/// more to be had that way.
extension ChatState {
    func isGuest(_ asker: Asker) -> Bool {
        asker.account?.isGuest ?? false
    }

    func isGuest(_ session: SessionID) -> Bool {
        presence.user(of: session)?.account.flatMap { accounts[$0] }?.isGuest ?? false
    }

    func maySee(_ other: User, _ asker: Asker) -> Bool {
        guard isGuest(asker) else { return true }
        return other.id == asker.user?.id || isTogether(other, asker.user)
    }

    /// The one of this nick, if the asker may see them.
    func visibleUser(_ nick: String, _ asker: Asker) -> User? {
        presence.user(nick: nick).flatMap { maySee($0, asker) ? $0 : nil }
    }

    /// Who may be written to outside a channel. Nobody introduces themselves to a guest, nor a guest to anybody.
    func reachableUser(_ nick: String, _ asker: Asker) throws(Refusal) -> User {
        guard let user = visibleUser(nick, asker) else { throw .noSuchNick(nick) }
        let account = user.account.flatMap { accounts[$0] }
        guard !(account?.isGuest ?? false) || user.id == asker.user?.id || isTogether(user, asker.user) else {
            throw .access(.guestIsApart(user.person.nick))
        }
        return user
    }

    /// A guest goes by the name of the account, whatever nick it asks for: it learns nothing of others' nicks.
    func nickOnAppearing(_ nick: String, _ account: Account?) -> String {
        guard let account, account.isGuest else { return nick }
        return account.name
    }

    /// As many as it sees. `user` nil: a guest who comes in.
    func countsForGuest(_ user: User?) -> Reply.Counts {
        let seen = Set((user?.channels ?? []).flatMap { presence.roster($0).members }).union(user.map { [$0.id] } ?? [])
        let count = max(1, seen.count)
        return Reply.Counts(
            users: count, usersMost: count, operators: 0, channels: user?.channels.count ?? 0, invisible: 0)
    }

    /// Those who wish to hear operators, guests left out: an operator is a stranger to them.
    var wallopsListeners: [SessionID] {
        presence.all.filter { $0.modes.contains(.wallops) }.flatMap(\.sessions).filter { !isGuest($0) }.sorted()
    }

    private func isTogether(_ one: User, _ other: User?) -> Bool {
        guard let other else { return false }
        return other.channels.contains { presence.roster($0).contains(one.id) }
    }
}
