import FikaCore
import IRCWire

extension ClientSession {
    /// The client's whole message is there.
    mutating func prove(_ expectation: SASLDialogue.Expectation, _ payload: String) -> Answer {
        sasl = .idle
        if case .scramEnd(let login) = expectation { return loggedIn(login) }
        if expectation == .scramFailed { return authenticationFailed() }
        guard let text = Base64.decode(payload).flatMap({ String(validating: $0, as: UTF8.self) }) else {
            return authenticationFailed()
        }
        let verification: Verification
        switch expectation {
        case .scramFirst: verification = .scramFirst(text)
        case .scramFinal: verification = .scramFinal(text)
        case .external(let fingerprint):
            verification = .certificate(fingerprint, account: text.isEmpty ? nil : text)
        case .plain, .scramEnd, .scramFailed:
            guard let plain = Self.plain(text) else { return authenticationFailed() }
            verification = plain
        }
        sasl = .verifying
        return Answer([.verify(verification, .sasl)])
    }

    /// RFC 4616: whom to act as, who one is, the password. To act as somebody else is not possible here.
    private static func plain(_ text: String) -> Verification? {
        let parts = text.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, !parts[1].isEmpty, !parts[2].isEmpty else { return nil }
        guard parts[0].isEmpty || casefold(parts[0]) == casefold(parts[1]) else { return nil }
        return .password(account: parts[1], password: parts[2])
    }

    /// The next step, by the verdict on the last one.
    mutating func authenticationAnswer(_ verdict: Verdict) -> Answer {
        sasl = .idle
        switch verdict {
        case .account(let account, let name):
            return loggedIn(Login(account: account, name: name))
        case .scramChallenge(let challenge):
            sasl = .collecting(.scramFinal, SASLChunks())
            return send(challenge)
        case .scramDone(let signature, let account, let name):
            sasl = .collecting(.scramEnd(Login(account: account, name: name)), SASLChunks())
            return send(signature)
        case .scramFailed(let message):
            sasl = .collecting(.scramFailed, SASLChunks())
            return send(message)
        case .accepted, .refused, .record, .busy:
            return authenticationFailed()
        }
    }

    private func send(_ text: String) -> Answer {
        .lines(SASLChunks.split(Base64.encode(Array(text.utf8))).map { IRCMessage("AUTHENTICATE", $0) })
    }

    func authenticationFailed() -> Answer {
        .line(viewer.numeric(.errSaslFail, [], "SASL authentication failed"))
    }

    private mutating func loggedIn(_ login: Login) -> Answer {
        guard !isRegistered else { return .ask(.session(.logIn(login.account)), for: .logIn(login)) }
        self.login = login
        return .lines(loggedInLines(login)) + registrationAnswer()
    }

    func loggedInLines(_ login: Login) -> [IRCMessage] {
        [loggedInLine(login), viewer.numeric(.rplSaslSuccess, [], "SASL authentication successful")]
    }

    func loggedInLine(_ login: Login) -> IRCMessage {
        let mask = Prefix(nick: nick ?? registration.nick ?? "*", user: registration.user ?? "*", host: host).text
        return viewer.numeric(.rplLoggedIn, [mask, login.name], "You are now logged in as \(login.name)")
    }

    /// EXTERNAL is for those who have shown a certificate.
    var mechanisms: [String] {
        settings.saslMechanisms.filter { $0 != SASLDialogue.external || certificate != nil }
    }
}
