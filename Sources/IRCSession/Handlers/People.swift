import FikaCore
import IRCWire

/// WHO, WHOIS, WHOWAS, USERHOST, ISON and AWAY.
extension Handlers {
    /// `WHO mask`, `WHO mask o`, `WHO mask %fields,token`.
    static func who(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let options = message.parameters.count > 1 ? message.parameters[1] : ""
        let flags = options.prefix { $0 != "%" }
        let fields = WhoFields(String(options.dropFirst(flags.count)))
        return .ask(.read(.who(message.parameters[0])), for: .who(fields, operatorsOnly: flags.contains("o")))
    }

    /// With two parameters the first names a server, which is this one.
    static func whois(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let nicks = message.parameters.prefix(2).last.map(targets) ?? []
        guard let nick = nicks.first else {
            return .line(session.viewer.numeric(.errNoNicknameGiven, [], "No nickname given"))
        }
        return .ask(.read(.whois(nick: nick)), for: .whois(nick))
    }

    static func whowas(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard let nick = message.parameters.first, !nick.isEmpty else {
            return .line(session.viewer.numeric(.errNoNicknameGiven, [], "No nickname given"))
        }
        // Not a positive number: all there is (RFC 2812 §3.6.3).
        let count = message.parameters.count > 1 ? Int(message.parameters[1]) ?? 0 : 0
        return .ask(.read(.whowas(nick: nick)), for: .whowas(count: count > 0 ? count : Int.max))
    }

    static func userhost(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .ask(.read(.userhost(words(message).prefix(SessionLimit.userhostNicksMax).map(\.self))))
    }

    static func ison(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        .ask(.read(.isOn(words(message))))
    }

    static func away(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let text = message.parameters.first ?? ""
        guard session.isRegistered else {
            guard session.capabilities.contains(.preAway) else {
                return .line(session.viewer.numeric(.errNotRegistered, [], "You have not registered"))
            }
            session.registration.away = text.isEmpty ? nil : text
            return .line(session.viewer.away(!text.isEmpty))
        }
        return .ask(.session(.setAway(text.isEmpty ? nil : text)), for: .away(isAway: !text.isEmpty))
    }

    /// Clients send a list of nicks as parameters, or as one with spaces.
    private static func words(_ message: IRCMessage) -> [String] {
        message.parameters.flatMap { $0.split(separator: " ") }.map(String.init)
    }
}
