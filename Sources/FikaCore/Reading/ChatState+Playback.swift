/// What an account missed, for a client that cannot ask for history itself.
///
/// It begins where the account last read or was last there, and ends with the moment of coming in: what is said from
/// then on is shown as it happens. Someone who never was there has missed nothing.
extension ChatState {
    /// To be stored when a connection with a person at it goes from these channels; `upTo` nil: it saw all until now.
    func seen(_ user: User, in channels: [ChannelID], upTo: Timestamp? = nil) -> [Event] {
        guard settings.playsBackOnJoin, let account = user.account, !user.person.isBot else { return [] }
        let targets = channels.compactMap { self.channels[$0].map { casefold($0.name) } }
        guard !targets.isEmpty else { return [] }
        return roomForMarks(of: account, at: targets) + [
            .reading(.seen(account, targets: targets, min(upTo ?? lastTime, lastTime)))
        ]
    }

    /// The last thing of a life: who is there has seen what was said. To be stored.
    package func end() -> [Event] {
        presence.all.filter { presence.hasPerson($0) }.flatMap { seen($0, in: $0.channels) }
    }

    /// nil: nothing can have been missed. The account comes into these channels, or is in them: it may read them.
    func missed(in channels: [Channel], by account: Account?) -> Query? {
        guard settings.playsBackOnJoin, let account, !account.isBot else { return nil }
        let places = channels.compactMap { channel -> Query.MissedQuery.Place? in
            let mark = readMarks.mark(of: account.id, at: casefold(channel.name))
            return mark?.latest.map { Query.MissedQuery.Place(channel: channel.id, name: channel.name, after: $0) }
        }
        guard !places.isEmpty else { return nil }
        let each = min(settings.playbackMessages, max(settings.playbackLeast, settings.playbackTotal / places.count))
        return .missed(Query.MissedQuery(places: places, until: lastTime, end: nextMessage, limit: each))
    }
}
