import IRCWire

/// From the open socket to the welcome: CAP, SASL, NICK and USER (modern.ircdocs.horse "Connection Setup").
extension ClientMachine {
    /// The socket is open (and TLS asked for): the first lines.
    func opened() -> [ClientAction] {
        var messages = [IRCMessage("CAP", "LS", "302")]
        if let password = settings.connectionPassword { messages.append(IRCMessage("PASS", password)) }
        messages.append(IRCMessage("NICK", nick))
        messages.append(IRCMessage("USER", settings.user, "0", "*", settings.realname, forcesTrailing: true))
        return messages.map { .send($0) }
    }

    mutating func register(_ message: IRCMessage, nonce: String) -> [ClientAction] {
        switch message.command {
        case "CAP":
            return negotiate(message.parameters, nonce: nonce)
        case "ERROR":
            return end(.closedByServer(message.parameters.last ?? ""))
        case "FAIL":
            return refuse(message)
        case "AUTHENTICATE":
            return logIn(message)
        default:
            return register(numeric: message)
        }
    }

    private mutating func negotiate(_ parameters: [String], nonce: String) -> [ClientAction] {
        switch negotiation.receive(parameters) {
        case .wait:
            return []
        case .request(let lists):
            return Self.capRequests(lists)
        case .settled:
            guard !isNegotiated, login == nil else { return [] }
            guard let account = settings.account else { return endNegotiation() }
            guard negotiation.enabled.contains(Capability.sasl.rawValue) else {
                return end(.cannotLogIn(offered: ""))
            }
            var login = SASLLogin(
                account: account, mechanisms: settings.usableMechanisms,
                offered: negotiation.offered[Capability.sasl.rawValue] ?? "",
                nonce: nonce)
            let step = login.start()
            self.login = login
            return follow(step)
        }
    }

    private mutating func endNegotiation() -> [ClientAction] {
        isNegotiated = true
        return [.send(IRCMessage("CAP", "END"))]
    }

    private mutating func logIn(_ message: IRCMessage) -> [ClientAction] {
        guard !isNegotiated, let step = login?.receive(message) else { return [] }
        return follow(step)
    }

    mutating func follow(_ step: SASLLogin.Step) -> [ClientAction] {
        switch step {
        case .wait: []
        case .send(let messages): messages.map { .send($0) }
        case .prove(let scram, let serverFirst): [.prove(scram, serverFirst: serverFirst)]
        case .done: keepSecrets() + endNegotiation()
        case .failed(let failure): end(failure)
        }
    }

    private func keepSecrets() -> [ClientAction] { login?.newSecrets.map { [.keep($0)] } ?? [] }

    private mutating func register(numeric message: IRCMessage) -> [ClientAction] {
        switch message.numeric {
        case .rplWelcome:
            // A server without CAP lets people in without asking who they are.
            guard settings.account == nil || isNegotiated else { return end(.cannotLogIn(offered: "")) }
            isNegotiated = true
            if let given = message.parameters.first { take(nick: given) }
            return []
        case .rplISupport:
            mergeISupport(message)
            return []
        case .rplEndOfMotd, .errNoMotd:
            return becomeReady()
        case .errNicknameInUse, .errNickCollision, .errUnavailResource:
            return tryOtherNick()
        case .errErroneousNickname, .errNoNicknameGiven:
            return end(.nickRefused(nick: nick))
        case .errPasswdMismatch, .errYoureBannedCreep:
            return end(.closedByServer(message.parameters.last ?? ""))
        case .rplLoggedIn, .rplLoggedOut, .errNickLocked, .rplSaslSuccess, .errSaslFail, .errSaslTooLong,
            .errSaslAborted, .errSaslAlready, .rplSaslMechs:
            return logIn(message)
        case .rplMotd, .rplMotdStart:
            return [.emit(.message(message))]
        default:
            return message.command == "NOTICE" ? [.emit(.message(message))] : []
        }
    }

    private mutating func tryOtherNick() -> [ClientAction] {
        guard nickTries < ClientLimit.nickTriesMax else { return end(.nickRefused(nick: settings.nick)) }
        nickTries += 1
        take(nick: settings.nick + String(repeating: "_", count: nickTries))
        return [.send(IRCMessage("NICK", nick))]
    }

    private mutating func refuse(_ message: IRCMessage) -> [ClientAction] {
        if message.failureCode == "ACCOUNT_REQUIRED" { return end(.accountRequired) }
        return [.emit(.message(message))]
    }
}
