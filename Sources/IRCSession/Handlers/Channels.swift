import FikaCore
import IRCWire

/// TOPIC, NAMES and LIST.
extension Handlers {
    static func topic(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let channel = message.parameters[0]
        guard message.parameters.count > 1 else { return .ask(.read(.topic(channel: channel))) }
        return .ask(.channel(.setTopic(channel, to: message.parameters[1])))
    }

    /// A channel that cannot be seen has no names (modern.ircdocs.horse, NAMES); one 366 ends the answer for all.
    static func names(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let channels = targets(message.parameters.first ?? "")
        guard !channels.isEmpty else { return .line(session.viewer.endOfNames("*")) }
        guard channels.count <= session.settings.targetsMax else {
            return .line(session.viewer.numeric(.errTooManyTargets, ["NAMES"], "Too many targets"))
        }
        let end = channels.joined(separator: ",")
        return Answer(
            channels.map { .ask(.read(.names(channel: $0)), .names(end: $0 == channels.last ? end : nil)) })
    }

    static func list(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let items = targets(message.parameters.first ?? "")
        let filter = ListFilter(items)
        return .ask(.read(.channels(named: filter.names)), for: .list(filter))
    }
}
