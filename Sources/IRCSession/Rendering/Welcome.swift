import FikaCore
import IRCWire

/// What a new session is told: 001 to 005, the counts and the message of the day.
enum Welcome {
    static func answer(_ viewer: Viewer, _ person: Person) -> Answer {
        let settings = viewer.settings
        let viewer = Viewer(
            nick: person.nick, capabilities: viewer.capabilities, shared: viewer.shared, now: viewer.now,
            fileHost: viewer.fileHost)
        let started = ServerTime.format(milliseconds: settings.startedAt.milliseconds)
        let grammar = ModeGrammar.fika
        let userModes = String(UserModes.letters.map(\.letter))
        let channelModes = grammar.lists + grammar.always + grammar.whenSet + grammar.flags + grammar.members
        let withParameter = grammar.lists + grammar.always + grammar.whenSet + grammar.members
        return .lines([
            viewer.numeric(.rplWelcome, [], "Welcome to the \(settings.network) network, \(person.nick)"),
            viewer.numeric(.rplYourHost, [], "Your host is \(settings.serverName), running \(settings.version)"),
            viewer.numeric(.rplCreated, [], "This server has been up since \(started)"),
            viewer.numeric(
                .rplMyInfo, [settings.serverName, settings.version, userModes, channelModes, withParameter]),
        ]) + isupport(viewer)
    }

    /// In a batch of their own for those who know it (IRCv3 draft/extended-isupport).
    static func isupport(_ viewer: Viewer) -> Answer {
        let lines = isupportLines(viewer)
        guard viewer.has(.extendedISupport) else { return .lines(lines) }
        return Answer([.batch(type: "draft/isupport", parameters: [], lines)])
    }

    static func isupportLines(_ viewer: Viewer) -> [IRCMessage] {
        viewer.shared.announcements(withFileHost: viewer.fileHost != nil).map {
            viewer.numeric(.rplISupport, $0, "are supported by this server")
        }
    }

    static func motd(_ viewer: Viewer) -> [IRCMessage] {
        guard !viewer.settings.motd.isEmpty else { return [viewer.numeric(.errNoMotd, [], "MOTD File is missing")] }
        return [viewer.numeric(.rplMotdStart, [], "- \(viewer.settings.serverName) Message of the day - ")]
            + viewer.settings.motd.map { viewer.numeric(.rplMotd, [], "- \($0)") }
            + [viewer.numeric(.rplEndOfMotd, [], "End of /MOTD command")]
    }
}
