import FikaCore
import IRCWire

/// MOTD, VERSION, ISUPPORT, LUSERS, TIME, INFO, ADMIN, LINKS, USERS, OPER, KILL and WALLOPS: what a server tells of
/// itself, and what its operators do.
extension Handlers {
    static func motd(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        otherServer(message, session) ?? .lines(Welcome.motd(session.viewer))
    }

    static func version(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        let own = viewer.numeric(
            .rplVersion, [session.settings.version, session.settings.serverName], session.settings.description)
        return otherServer(message, session) ?? .line(own) + Welcome.isupport(viewer)
    }

    static func lusers(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .ask(.read(.counts))
    }

    static func time(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let text = ServerTime.format(milliseconds: session.now.milliseconds)
        let own = session.viewer.numeric(.rplTime, [session.settings.serverName], text)
        return otherServer(message, session) ?? .line(own)
    }

    static func info(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        let lines = [
            session.settings.description, session.settings.version,
            "Up since " + ServerTime.format(milliseconds: session.settings.startedAt.milliseconds),
        ]
        let own =
            lines.map { viewer.numeric(.rplInfo, [], $0) } + [viewer.numeric(.rplEndOfInfo, [], "End of /INFO list")]
        return otherServer(message, session) ?? .lines(own)
    }

    static func admin(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        let numerics: [Numeric] = [.rplAdminLocation1, .rplAdminLocation2, .rplAdminEmail]
        let texts = session.settings.administration + Array(repeating: "", count: numerics.count)
        let own =
            [viewer.numeric(.rplAdminMe, [session.settings.serverName], "Administrative info")]
            + zip(numerics, texts).map { viewer.numeric($0, [], $1) }
        return otherServer(message, session) ?? .lines(own)
    }

    static func oper(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let verification = Verification.serverOperator(name: message.parameters[0], password: message.parameters[1])
        return Answer([.verify(verification, .serverOperator)])
    }

    static func kill(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let reason = message.parameters.count > 1 ? message.parameters[1] : ""
        return .ask(.session(.kill(nick: message.parameters[0], reason: reason.isEmpty ? nil : reason)))
    }

    /// Before registration for those who negotiated it (IRCv3 draft/extended-isupport).
    static func isupport(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard session.isRegistered || session.capabilities.contains(.extendedISupport) else {
            return .line(session.viewer.numeric(.errNotRegistered, [], "You have not registered"))
        }
        return Welcome.isupport(session.viewer)
    }

    /// One server has no links to others.
    static func links(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .line(session.viewer.numeric(.rplEndOfLinks, ["*"], "End of /LINKS list"))
    }

    /// Who is logged in on the machine is nobody's business (RFC 2812 §4.6).
    static func users(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .line(session.viewer.numeric(.errUsersDisabled, [], "USERS has been disabled"))
    }

    static func wallops(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .ask(.session(.wallops(message.parameters[0])))
    }

    /// A question for a server there is not; a mask or a nick means this one.
    private static func otherServer(_ message: IRCMessage, _ session: ClientSession) -> Answer? {
        guard let target = message.parameters.first, !target.isEmpty else { return nil }
        let isThis =
            Mask(whole: target).matches(session.settings.serverName)
            || Mask(whole: target).matches(session.nick ?? "*")
        return isThis ? nil : .line(session.viewer.numeric(.errNoSuchServer, [target], "No such server"))
    }
}
