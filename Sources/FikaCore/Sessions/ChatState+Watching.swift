/// MONITOR: who is told when someone comes or goes (IRCv3 monitor, extended-monitor). It watches nicks, not people, and
/// an event costs only those who watch.
extension ChatState {
    /// Each nick is answered whether it was watched before or not; past the limit nothing more is taken.
    func watching(_ nicks: [String], by asker: Asker) throws(Refusal) -> Decision {
        let session = try asker.requireSession().id
        var count = presence.watched.names(of: session).count
        var (added, shown): ([String], [String]) = ([], [])
        var decision = Decision()
        for (index, nick) in nicks.enumerated() {
            guard isName(nick, maxBytes: settings.nickLength) else {
                decision.refusals.append(.invalidNickname(nick))
                continue
            }
            let isWatched =
                presence.watched.followers(of: nick).contains(session)
                || added.contains { casefold($0) == casefold(nick) }
            if !isWatched {
                guard count < settings.monitorEntries else {
                    decision.refusals.append(
                        .watchListFull(limit: settings.monitorEntries, nicks: Array(nicks[index...])))
                    break
                }
                count += 1
                added.append(nick)
            }
            shown.append(nick)
        }
        if !added.isEmpty { decision.events = [.session(.watched(session, added))] }
        if !shown.isEmpty { decision.replies = [watchedPresence(shown, asker)] }
        return decision
    }

    /// nil: all of them.
    func unwatching(_ nicks: [String]?, by asker: Asker) throws(Refusal) -> Decision {
        let session = try asker.requireSession().id
        let held = presence.watched.names(of: session)
        return held.isEmpty ? Decision() : Decision(.session(.unwatched(session, nicks ?? held)))
    }

    func watchedPresence(_ nicks: [String], _ asker: Asker) -> Reply {
        let people = nicks.map { visibleUser($0, asker)?.person }
        return .watchedPresence(
            online: people.compactMap(\.self), offline: zip(nicks, people).filter { $1 == nil }.map(\.0))
    }

    /// Those who are told because they watch the nick.
    func watchers(of event: UserEvent) -> [Delivery.Audience] {
        switch event {
        case .appeared(_, let person, _, _, _), .quit(_, let person, _): [watchers(of: person.nick)]
        // Another way of writing the same nick is no coming or going.
        case .nickChanged(_, let from, let to):
            casefold(from.nick) == casefold(to) ? [] : [watchers(of: from.nick), watchers(of: to)]
        case .awayChanged(let user, let person, _), .loggedIn(let user, let person, _),
            .hostChanged(let user, let person, _, _), .realnameChanged(let user, let person, _):
            [watchers(of: person.nick, besidePeersOf: user)]
        case .modesChanged, .wallops: []
        }
    }

    private func watchers(of nick: String, besidePeersOf user: UserID? = nil) -> Delivery.Audience {
        var watchers = presence.watched.followers(of: nick)
        guard !watchers.isEmpty else { return .watchers(of: nick, sessions: []) }
        if let user { watchers.subtract(presence.peers(of: user)) }
        // A guest sees those it shares a channel with, and them by that alone.
        return .watchers(of: nick, sessions: watchers.filter { !isGuest($0) }.sorted())
    }
}
