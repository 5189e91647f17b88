import FikaCore
import IRCWire

/// COMMUNITY, BOT, ANNOUNCEMENT and ACK.
extension Handlers {
    static func community(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard let verb = message.parameters.first?.uppercased() else { return needsMore("COMMUNITY", viewer) }
        let rest = Array(message.parameters.dropFirst())
        if verb == "LIST" { return .ask(.read(.communities)) }
        guard ["ADD", "REMOVE", "OWN"].contains(verb) else {
            return .line(viewer.fail("COMMUNITY", "INVALID_PARAMS", [verb], "Use LIST, ADD, REMOVE or OWN"))
        }
        guard rest.count >= 2 else { return needsMore("COMMUNITY", viewer, [verb]) }
        let name = communityName(rest[0])
        switch verb {
        case "ADD":
            return .ask(.community(.addMember(community: name, account: rest[1])), for: .community(name))
        case "REMOVE":
            return .ask(.community(.removeMember(community: name, account: rest[1])), for: .community(name))
        default:
            return .ask(.community(.addOwner(community: name, account: rest[1])), for: .community(name))
        }
    }

    /// With or without the `#` of its channel.
    static func communityName(_ word: String) -> String {
        word.utf8.first == UInt8(ascii: "#") ? String(word.dropFirst()) : word
    }

    static func announcement(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard let parameter = message.parameters.first else { return needsMore("ANNOUNCEMENT", session.viewer) }
        guard let id = AnnouncementID(wire: parameter) else { return noSuchAnnouncement("ANNOUNCEMENT", session) }
        return .ask(.read(.announcement(id)))
    }

    static func acknowledge(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard let parameter = message.parameters.first else { return needsMore("ACK", session.viewer) }
        guard let id = AnnouncementID(wire: parameter) else { return noSuchAnnouncement("ACK", session) }
        return .ask(.announcement(.acknowledge(id)))
    }

    private static func noSuchAnnouncement(_ verb: String, _ session: ClientSession) -> Answer {
        .lines(Refusal.noSuchAnnouncement.lines(for: session.viewer, verb: verb))
    }
}
