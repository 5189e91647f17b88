import FikaCore
import IRCWire

/// Answers to MONITOR.
extension Viewer {
    func watchList(_ nicks: [String]) -> [IRCMessage] {
        nickLines(.rplMonList, nicks) + [numeric(.rplEndOfMonList, [], "End of MONITOR list")]
    }

    func watched(online: [Person], offline: [String]) -> [IRCMessage] {
        let later = has(.metadata) ? online.map { MetadataReply.later(nick, $0.nick, from: settings.serverName) } : []
        return nickLines(.rplMonOnline, online.map(\.prefix)) + nickLines(.rplMonOffline, offline) + later
    }

    /// The nicks as the client sent them, as many as a line holds.
    func watchListFull(_ limit: Int, _ nicks: [String]) -> IRCMessage {
        let text = "Monitor list is full"
        let room = room(behind: numeric(.errMonListFull, [String(limit), ""], text))
        let list = nicks.joined(upTo: room, separator: ",").first ?? "*"
        return numeric(.errMonListFull, [String(limit), list], text)
    }

    private func nickLines(_ numeric: Numeric, _ nicks: [String]) -> [IRCMessage] {
        nicks.joined(upTo: room(behind: self.numeric(numeric)), separator: ",").map { self.numeric(numeric, [], $0) }
    }
}
