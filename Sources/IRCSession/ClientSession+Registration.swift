package import FikaCore
import IRCWire

extension ClientSession {
    /// After every step of the registration: nothing while something is missing, then the connection's password, then
    /// the request to be let in.
    func registrationAnswer() -> Answer {
        guard phase == .registering, registration.isComplete, !registration.isAsked else { return .nothing }
        guard settings.needsConnectionPassword, !registration.isPasswordAccepted else { return registrationRequest() }
        guard let password = registration.password else { return passwordMismatch() }
        return Answer([.verify(.connectionPassword(password), .connectionPassword)])
    }

    private func registrationRequest() -> Answer {
        guard let nick = registration.nick, let user = registration.user else { return .nothing }
        let command = SessionCommand.register(
            nick: nick, user: user, realname: registration.realname, host: host, account: login?.account,
            isSecure: isSecure, away: registration.away,
            metadata: viewer.readsMetadata ? registration.metadata.opening : nil)
        return .ask(.session(command), for: .registration)
    }

    private func passwordMismatch() -> Answer {
        .line(viewer.numeric(.errPasswdMismatch, [], "Password incorrect")) + .close("Bad password")
    }

    /// What came of a `Verification`.
    package mutating func verified(_ verdict: Verdict, at time: Timestamp) -> [SessionAction] {
        now = max(now, time)
        guard let index = exchanges.firstIndex(where: { $0.proof != nil }), let proof = exchanges[index].proof else {
            return []
        }
        exchanges[index].proof = nil
        if verdict.isRefusal { refusedProofs += 1 }
        var answer: Answer
        switch proof {
        case .connectionPassword:
            registration.isPasswordAccepted = verdict == .accepted
            answer = registration.isPasswordAccepted ? registrationAnswer() : passwordMismatch()
        case .serverOperator:
            answer =
                verdict == .accepted
                ? .ask(.session(.becomeOperator), for: .operation)
                : .line(viewer.numeric(.errPasswdMismatch, [], "Password incorrect"))
        case .sasl:
            answer = authenticationAnswer(verdict)
        case .accountRegistration(let name, let contact):
            answer = registrationOfAccount(name, contact: contact, verdict)
        }
        if refusedProofs >= settings.refusedProofsMax, phase != .leaving {
            answer += .close("Too many refused passwords")
        }
        return proceed(index, with: answer)
    }

    /// The rules have let the session in.
    mutating func welcome(_ person: Person, _ outcome: Outcome) -> Answer {
        self.person = person
        phase = .registered
        var answer = Welcome.answer(viewer, person)
        for case .reply(.counts(let counts)) in outcome.deliveries.lazy.map(\.content) {
            answer += .lines(viewer.counts(counts))
        }
        for case .reply(.metadata(.welcome(let nick, let entries))) in outcome.deliveries.lazy.map(\.content) {
            answer += viewer.ownMetadata(nick, entries)
        }
        return answer + .lines(Welcome.motd(viewer))
    }

    /// Refused: the nick is to be chosen anew, the rest stays.
    mutating func registrationRefused(_ refusal: Refusal) -> Answer {
        registration.isAsked = false
        switch refusal {
        case .nicknameInUse, .nicknameReserved, .invalidNickname: registration.nick = nil
        default: break
        }
        return .lines(refusal.lines(for: viewer, verb: "NICK"))
    }
}
