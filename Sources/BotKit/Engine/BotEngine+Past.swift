import IRCWire

/// Once is enough: what was handled before, in this life or an earlier one.
extension BotEngine {
    /// Shows a channel's past. What a person said behind the last message handled is handled now, unless the bot's
    /// own reply to it shows that it was. Without a mark this is the first time, and nothing of the past is acted on:
    /// what was said before the bot was let in. What was said since is no past, though it stands on the same page.
    /// If the mark is further back than the page, all of the page was missed.
    mutating func catchUp(_ channel: String, joined: BotTime?, _ messages: [BotMessage]) {
        let mark = stored[Self.markKey(channel)]
        let answered = Set(messages.filter { $0.role == .own }.compactMap(\.parent))
        var isPast = mark == nil || messages.contains { $0.id == mark }
        for var message in messages where message.channel != nil {
            defer { if message.id == mark, mark != nil { isPast = false } }
            guard isNew(message) else { continue }
            let isPresent = joined.map { message.time >= $0 } ?? false
            message.isLate = !isPast && !isPresent
            let isMissed = (!isPast || isPresent) && message.role == .person && !answered.contains(message.id)
            feed(isMissed ? .message(message) : .observed(message))
            if mark != nil { self.mark(message) }
        }
        if mark == nil, let newest = messages.last(where: { $0.channel != nil }) { self.mark(newest) }
        feed(.caughtUp(channel: channel))
    }

    /// True the first time. What has no id cannot be told apart, and is always new.
    mutating func isNew(_ message: BotMessage) -> Bool {
        message.id.isEmpty || seen.isNew(message.id)
    }

    mutating func mark(_ message: BotMessage) {
        guard let channel = message.channel, !message.id.isEmpty else { return }
        stored[Self.markKey(channel)] = message.id
        hasNewMarks = true
    }

    /// What concerns the bot itself.
    mutating func follow(_ line: IRCMessage) {
        guard let source = line.source, let first = line.parameters.first else { return }
        if line.command == "NICK", Prefix(parsing: source).nick == translator.nick { translator.nick = first }
        if translator.isOwnJoin(line) { brought(into: first, at: BotTranslator.time(of: line)) }
        if line.command == "KICK", line.parameters.count > 1, line.parameters[1] == translator.nick {
            removed.insert(first.lowercased())
            note("was removed from \(first), and stays away until it is started again")
        }
    }

    /// The server brought the bot in: into a case whose type names it, or where it was turned on again. What was said
    /// there is looked at as after a joining of its own.
    private mutating func brought(into channel: String, at time: BotTime?) {
        removed.remove(channel.lowercased())
        guard !isJoining(channel), chores.count(where: \.isSettingUp) < BotLimit.broughtMax else { return }
        insert(BotChore(.history(channel: channel, joined: time)))
    }

    private static func markKey(_ channel: String) -> String {
        markPrefix + channel.lowercased()
    }
}
