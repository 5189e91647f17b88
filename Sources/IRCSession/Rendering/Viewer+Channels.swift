import FikaCore
import IRCWire

/// Answers about channels.
extension Viewer {
    func names(_ channel: String, isSecret: Bool, _ members: [Reply.Member]) -> [IRCMessage] {
        let words = members.map { member in
            let name = has(.userhostInNames) ? member.person.prefix : member.person.nick
            return member.status.signs(isMulti: has(.multiPrefix)) + name
        }
        return listing(.rplNamReply, [isSecret ? "@" : "=", channel], words)
    }

    func endOfNames(_ channel: String) -> IRCMessage {
        numeric(.rplEndOfNames, [channel], "End of /NAMES list")
    }

    func topic(_ channel: String, _ topic: Channel.Topic?) -> [IRCMessage] {
        guard let topic, !topic.text.isEmpty else { return [numeric(.rplNoTopic, [channel], "No topic is set")] }
        return [
            numeric(.rplTopic, [channel], topic.text),
            numeric(.rplTopicWhoTime, [channel, topic.setBy, topic.at.seconds]),
        ]
    }

    func modes(_ channel: String, _ modes: ChannelModes, createdAt: Timestamp, showsKey: Bool) -> [IRCMessage] {
        let flags = ChannelModes.Flags.letters.filter { modes.flags.contains($0.flag) }
            .map { ModeChange(adds: true, mode: $0.letter) }
        let key = modes.key.map { [ModeChange(adds: true, mode: "k", parameter: showsKey ? $0 : "<key>")] } ?? []
        let limit = modes.limit.map { [ModeChange(adds: true, mode: "l", parameter: String($0))] } ?? []
        let changes = ModeChange.format(flags + key + limit)
        return [
            numeric(.rplChannelModeIs, [channel] + (changes.isEmpty ? ["+"] : changes)),
            numeric(.rplCreationTime, [channel, createdAt.seconds]),
        ]
    }

    func list(_ channel: String, _ list: ChannelModes.List, _ entries: [ChannelModes.ListEntry]) -> [IRCMessage] {
        let (entry, end, text): (Numeric, Numeric, String) =
            switch list {
            case .bans: (.rplBanList, .rplEndOfBanList, "End of channel ban list")
            case .banExceptions: (.rplExceptList, .rplEndOfExceptList, "End of channel exception list")
            case .inviteExceptions: (.rplInvexList, .rplEndOfInvexList, "End of channel invite exception list")
            }
        return entries.map { numeric(entry, [channel, $0.mask, $0.setBy, $0.at.seconds]) }
            + [numeric(end, [channel], text)]
    }

    func channels(_ channels: [Reply.ListedChannel]) -> [IRCMessage] {
        [numeric(.rplListStart, ["Channel"], "Users  Name")]
            + channels.map { numeric(.rplList, [$0.name, String($0.members)], $0.topic) }
            + [numeric(.rplListEnd, [], "End of /LIST")]
    }
}

extension Timestamp {
    /// Unix time, as numerics have it.
    var seconds: String { String(milliseconds / 1000) }
}
