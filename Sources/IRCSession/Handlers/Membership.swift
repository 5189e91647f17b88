import FikaCore
import IRCWire

/// JOIN, PART, KICK, INVITE and RENAME.
extension Handlers {
    static func join(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        if message.parameters[0] == "0", let nick = session.nick {
            return .ask(.read(.whois(nick: nick)), for: .partAll)
        }
        let names = targets(message.parameters[0])
        let session = session
        let keys = message.parameters.count > 1 ? list(message.parameters[1]) : []
        return each(names, session, empty: "JOIN") { index, name in
            .join(
                name, key: index < keys.count && !keys[index].isEmpty ? keys[index] : nil,
                playsBack: session.wantsPlayback)
        }
    }

    static func part(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let reason = message.parameters.count > 1 ? message.parameters[1] : ""
        return each(targets(message.parameters[0]), session, empty: "PART") { _, name in
            .part(name, reason: reason.isEmpty ? nil : reason)
        }
    }

    /// One channel with many nicks, or as many of each (RFC 2812 §3.2.8).
    static func kick(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let channels = list(message.parameters[0])
        let nicks = list(message.parameters[1])
        let reason = message.parameters.count > 2 ? message.parameters[2] : ""
        guard channels.count == 1 || channels.count == nicks.count else {
            return .line(session.viewer.needsMoreParameters("KICK"))
        }
        return each(nicks, session, empty: "KICK") { index, nick in
            .kick(channels[channels.count == 1 ? 0 : index], nick: nick, reason: reason.isEmpty ? nil : reason)
        }
    }

    /// Without parameters: where one is invited to (modern.ircdocs.horse, INVITE).
    static func invite(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard !message.parameters.isEmpty else { return .ask(.read(.invitations)) }
        guard message.parameters.count > 1 else { return .line(session.viewer.needsMoreParameters("INVITE")) }
        return .ask(.channel(.invite(nick: message.parameters[0], to: message.parameters[1])))
    }

    /// IRCv3 draft/channel-rename.
    static func rename(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let parameters = message.parameters
        return .ask(
            .channel(.rename(parameters[0], to: parameters[1], reason: parameters.count > 2 ? parameters[2] : nil)))
    }

    private static func each(
        _ names: [String], _ session: ClientSession, empty verb: String,
        _ command: (Int, String) -> ChannelCommand
    ) -> Answer {
        guard !names.isEmpty else { return .line(session.viewer.needsMoreParameters(verb)) }
        guard names.count <= session.settings.targetsMax else {
            return .line(session.viewer.numeric(.errTooManyTargets, [verb], "Too many targets"))
        }
        return Answer(names.enumerated().map { .ask(.channel(command($0.offset, $0.element)), .plain) })
    }

    /// The parts of a comma list, empty ones too, so that keys keep to their channels.
    private static func list(_ text: String) -> [String] {
        text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}
