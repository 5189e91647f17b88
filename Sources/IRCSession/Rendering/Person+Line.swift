import FikaCore
import IRCWire

extension Person {
    var prefix: String { Prefix(nick: nick, user: user, host: host).text }

    /// The most that `prefix` takes.
    var prefixBytes: Int { nick.utf8.count + user.utf8.count + host.utf8.count + 2 }

    func tags(for traits: ViewerTraits) -> [MessageTag] {
        var tags: [MessageTag] = []
        addTags(for: traits, to: &tags)
        return tags
    }

    /// `account` (account-tag) and `bot` (bot mode), for those who read them.
    func addTags(for traits: ViewerTraits, to sink: inout some TagSink) {
        if traits.has(.accountTag), let accountName { sink.add(ServerTag.account, accountName) }
        if traits.has(.messageTags), isBot { sink.add(ServerTag.bot, "") }
    }

    func line(
        _ command: String, _ parameters: [String], for traits: ViewerTraits, forcesTrailing: Bool = false
    ) -> IRCMessage {
        IRCMessage(
            tags: tags(for: traits), source: prefix, command, parameters, forcesTrailing: forcesTrailing)
    }
}
