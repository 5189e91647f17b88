import FikaCore
import IRCWire

/// COMMUNITY, BOT, ANNOUNCEMENT and ACK.
extension Handlers {
    static func community(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        let (found, refusal) = subVerb(CommunityVerb.self, of: message, viewer)
        guard let verb = found else { return refusal }
        let rest = Array(message.parameters.dropFirst())
        if verb == .list { return .ask(.read(.communities)) }
        let name = communityName(rest[0])
        switch verb {
        case .list, .show: return .ask(.read(.communities), for: .community(name))
        case .add: return .ask(.community(.addMember(community: name, account: rest[1])), for: .community(name))
        case .remove: return .ask(.community(.removeMember(community: name, account: rest[1])), for: .community(name))
        case .own: return .ask(.community(.addOwner(community: name, account: rest[1])), for: .community(name))
        case .charter:
            return .ask(.community(.setCharter(community: name, rest.dropFirst().first)), for: .community(name))
        case .rule:
            guard let rule = Community.JoinRule(rawValue: rest[1].lowercased()) else {
                return .line(viewer.fail("COMMUNITY", "INVALID_PARAMS", [rest[1].word], "A rule is open or members"))
            }
            return .ask(.community(.setJoinRule(community: name, rule)), for: .community(name))
        case .wave: return wave(name, rest, viewer)
        }
    }

    private static func wave(_ name: String, _ rest: [String], _ viewer: Viewer) -> Answer {
        if rest[1].uppercased() == "CLEAR" {
            return .ask(.community(.clearWaves(community: name)), for: .community(name))
        }
        guard let opens = Timestamp(dateText: rest[1]) else {
            return .line(
                viewer.fail("COMMUNITY", "INVALID_PARAMS", [rest[1].word], "A date is YYYY-MM-DD; or say CLEAR"))
        }
        guard rest.count > 2 else { return needsMore("COMMUNITY", viewer, ["WAVE"]) }
        let circle = rest[2].lowercased() == "everyone" ? nil : rest[2]
        return .ask(
            .community(.addWave(community: name, opens: opens, circle: circle)), for: .community(name))
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

/// What COMMUNITY can be followed by.
private enum CommunityVerb: String, SubVerb {
    case list = "LIST"
    case show = "SHOW"
    case add = "ADD"
    case remove = "REMOVE"
    case own = "OWN"
    case rule = "RULE"
    case charter = "CHARTER"
    case wave = "WAVE"

    var parametersMin: Int {
        switch self {
        case .list: 0
        case .show, .charter: 1
        case .add, .remove, .own, .rule, .wave: 2
        }
    }
}
