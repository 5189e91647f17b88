import FikaCore
import IRCWire

/// PASS, NICK and USER.
extension Handlers {
    static func pass(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard !session.isRegistered else { return alreadyRegistered(session) }
        session.registration.password = message.parameters[0]
        return .nothing
    }

    static func nick(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard let wanted = message.parameters.first, !wanted.isEmpty else {
            return .line(viewer.numeric(.errNoNicknameGiven, [], "No nickname given"))
        }
        guard !session.isRegistered else { return .ask(.session(.changeNick(wanted))) }
        guard NameRule.isNickname(wanted, maxBytes: session.settings.core.nickLength) else {
            return .lines(Refusal.invalidNickname(wanted).lines(for: viewer, verb: "NICK"))
        }
        session.registration.nick = wanted
        return session.registrationAnswer()
    }

    static func user(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard !session.isRegistered else { return alreadyRegistered(session) }
        let realname = message.parameters[3]
        guard !realname.isEmpty else { return .line(session.viewer.needsMoreParameters("USER")) }
        session.registration.user = username(message.parameters[0], session.settings)
        session.registration.realname = realname.cut(toBytes: session.settings.core.realnameLength)
        return session.registrationAnswer()
    }

    /// What cannot stand in a prefix is left out rather than refused: most clients take it from the machine.
    private static func username(_ text: String, _ settings: SessionSettings) -> String {
        let scalars = text.unicodeScalars.filter {
            NameRule.isUsername(String($0), maxBytes: settings.usernameLength)
        }
        let name = String(String.UnicodeScalarView(scalars)).cut(toBytes: settings.usernameLength)
        return name.isEmpty ? "user" : name
    }

    private static func alreadyRegistered(_ session: ClientSession) -> Answer {
        .lines(Refusal.alreadyRegistered.lines(for: session.viewer, verb: "USER"))
    }
}
