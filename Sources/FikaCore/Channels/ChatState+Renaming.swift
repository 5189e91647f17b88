/// A channel gets another name and keeps everything else (IRCv3 draft/channel-rename).
extension ChatState {
    func rename(_ name: String, to new: String, reason: String?, by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        try asker.requireScope(.reply)
        let channel = try requireChannelOperator(name, asker)
        try requireRenaming(channel, to: new)
        guard channel.name != new else { return Decision() }
        let words = (reason ?? "").prefix(bytes: settings.kickLength)
        var decision = Decision(
            .channel(.renamed(channel.id, from: channel.name, to: new, by: user.person, reason: words)))
        guard casefold(channel.name) != casefold(new) else { return decision }
        var renamed = channel
        renamed.name = new
        let welcome =
            (channel.topic.map { [Reply.topic(channel: new, $0)] } ?? []) + [namesReply(renamed, joining: nil)]
        // Clients that do not know of renaming leave the old name and join the new one, each with a line of its own.
        for member in presence.roster(channel.id).members.compactMap({ presence.user($0) }) {
            let reply = Reply.renamed(
                from: channel.name, to: new, reason: words, member.person, realname: member.realname, welcome: welcome)
            decision.asides.append((member.sessions.filter { $0 != asker.sessionID }, reply))
            if member.id == user.id { decision.replies.append(reply) }
        }
        return decision
    }
}
