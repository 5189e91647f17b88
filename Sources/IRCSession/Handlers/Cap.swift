import IRCWire

/// Capability negotiation (IRCv3 capability-negotiation 3.2).
extension Handlers {
    static func cap(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let argument = message.parameters.count > 1 ? message.parameters[1] : ""
        switch message.parameters[0].uppercased() {
        case "LS":
            session.registration.isNegotiating = session.isRegistered ? false : true
            let isModern = Int(argument).map { $0 >= 302 } ?? false
            if isModern { session.capabilities.insert(.capNotify) }
            var names = session.settings.offered.map { capability in
                let value = isModern ? session.settings.value(of: capability, mechanisms: session.mechanisms) : nil
                return capability.rawValue + (value.map { "=" + $0 } ?? "")
            }
            if isModern, let policy = session.settings.strictTransport {
                names.append(policy.word(isSecure: session.isSecure))
            }
            return list("LS", names, isModern: isModern, session)
        case "LIST":
            return list("LIST", session.capabilities.names, isModern: true, session)
        case "REQ":
            session.registration.isNegotiating = session.isRegistered ? false : true
            return request(argument, &session)
        case "END":
            guard !session.isRegistered else { return .nothing }
            session.registration.isNegotiating = false
            return session.registrationAnswer()
        default:
            return .line(
                session.viewer.numeric(.errInvalidCapCmd, [message.parameters[0]], "Invalid CAP subcommand"))
        }
    }

    /// Several lines only for those who know them (version 302); the others are told as many names as one line holds.
    private static func list(_ verb: String, _ names: [String], isModern: Bool, _ session: ClientSession) -> Answer {
        let all = names.isEmpty ? [""] : names.joined(upTo: SessionLimit.capabilityLineBytesMax)
        let texts = isModern ? all : Array(all.prefix(1))
        return .lines(
            texts.enumerated().map { index, text in
                let more = index < texts.count - 1 ? ["*"] : []
                return session.viewer.line(
                    "CAP", [session.viewer.nick, verb] + more + [text], forcesTrailing: true)
            })
    }

    /// All or nothing.
    private static func request(_ names: String, _ session: inout ClientSession) -> Answer {
        var wanted = session.capabilities
        var isGranted = true
        for name in names.split(separator: " ") {
            let removes = name.hasPrefix("-")
            let capability = Capability(rawValue: String(removes ? name.dropFirst() : name))
            guard let capability, session.settings.offered.contains(capability) else {
                isGranted = false
                break
            }
            if removes { wanted.remove(capability) } else { wanted.insert(capability) }
        }
        if isGranted { session.capabilities = wanted }
        let verb = isGranted ? "ACK" : "NAK"
        return .line(session.viewer.line("CAP", [session.viewer.nick, verb, names], forcesTrailing: true))
    }
}
