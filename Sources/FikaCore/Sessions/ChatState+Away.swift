/// Whether a person is there. `AWAY` with words is said of the user, on whichever connection; `AWAY *` is said of one
/// connection, and the user is away when nobody sits at any (IRCv3 draft/pre-away).
extension ChatState {
    /// The away message that says nothing but that nobody is there.
    static let absent = "*"

    func setAway(_ message: String?, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let session = try asker.requireSession()
        let isAbsent = message == Self.absent
        var decision = Decision()
        if session.isAbsent != isAbsent {
            decision.events.append(.session(.absenceChanged(session.id, isAbsent: isAbsent)))
        }
        let away: User.Away? =
            if isAbsent {
                user.away ?? (presence.hasPerson(user, without: session.id) ? nil : .absent)
            } else {
                away(saying: message)
            }
        // Said again it is shown again: people say it for those who have just come.
        guard !isAbsent || away != user.away else { return decision }
        decision.events.append(.user(.awayChanged(user.id, user.person, away)))
        return decision
    }

    func away(saying message: String?) -> User.Away? {
        if message == Self.absent { return .absent }
        let text = message.map { $0.prefix(bytes: settings.awayLength) } ?? ""
        return text.isEmpty ? nil : User.Away(message: text, isAutomatic: false)
    }

    /// What follows when one more connection comes in, about which its client said `message`.
    func arrival(of user: User, _ person: Person, saying message: String?) -> [Event] {
        let hasPerson = message != Self.absent
        guard let said = message, hasPerson else {
            guard hasPerson, user.away?.isAutomatic ?? false else { return [] }
            return [.user(.awayChanged(user.id, person, nil))]
        }
        return [.user(.awayChanged(user.id, person, away(saying: said)))]
    }

    /// What follows when a connection goes and the user stays.
    func absence(of user: User, without session: SessionID) -> [Event] {
        guard user.away == nil, !presence.hasPerson(user, without: session) else { return [] }
        return [.user(.awayChanged(user.id, user.person, .absent))]
    }
}
