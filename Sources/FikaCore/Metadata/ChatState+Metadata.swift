/// Keys and values on people and channels (IRCv3 draft/metadata-3).
extension ChatState {
    func decide(_ command: MetadataCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .set(let target, let key, let value): return try setMetadata(of: target, key, to: value, by: asker)
        case .clear(let target): return try clearMetadata(of: target, by: asker)
        case .subscribe(let keys): return subscribing(try asker.requireSession(), to: keys)
        case .unsubscribe(let keys): return unsubscribing(try asker.requireSession(), from: keys)
        }
    }

    private func setMetadata(of target: String, _ key: String, to value: String?, by asker: Asker) throws(Refusal)
        -> Decision
    {
        try asker.requireScope(.reply)
        let subject = try metadataSubject(target, asker)
        try settings.requireMetadata(key, value)
        try requireSettingMetadata(of: subject, key: key, asker)
        let old = metadata[subject.owner, key]
        if value != nil, old == nil, metadata.count(of: subject.owner) >= settings.metadataKeys {
            throw .metadata(.tooManyKeys(target: subject.name, limit: settings.metadataKeys))
        }
        var decision = Decision(
            reply: .metadata(.set(target: subject.name, key: key, value: value, wasSet: old != nil)))
        if old != value { decision.events = changes(of: subject, [(key, value)]) }
        return decision
    }

    private func clearMetadata(of target: String, by asker: Asker) throws(Refusal) -> Decision {
        try asker.requireScope(.reply)
        let subject = try metadataSubject(target, asker)
        try requireSettingMetadata(of: subject, key: "*", asker)
        let keys = metadata.entries(of: subject.owner).map(\.key)
        var decision = Decision(reply: .metadata(.cleared(target: subject.name, keys: keys)))
        decision.events = changes(of: subject, keys.map { ($0, nil) })
        return decision
    }

    /// An account's values are those of each of its users, should it have several.
    private func changes(of subject: MetadataSubject, _ values: [(key: String, value: String?)]) -> [Event] {
        var others: [User] = []
        if case .user(let user) = subject, let account = user.account {
            others = presence.users(of: account).filter { $0.id != user.id }
        }
        return values.flatMap { key, value -> [Event] in
            [.metadata(.changed(subject.owner, target: subject.name, key: key, value: value))]
                + others.map {
                    .metadata(.told(.user($0.id), target: $0.person.nick, key: key, value: value))
                }
        }
    }

    private func subscribing(_ session: Session, to keys: [String]) -> Decision {
        let (accepted, added, refusals) = settings.subscribing(
            to: keys, beside: presence.subscriptions.names(of: session.id))
        var decision = Decision()
        if !added.isEmpty { decision.events = [.session(.subscribed(session.id, added))] }
        if !accepted.isEmpty {
            decision.replies = [.metadata(.subscribed(accepted, hasAdded: !added.isEmpty))]
        }
        decision.refusals = refusals.map { .metadata($0) }
        return decision
    }

    private func unsubscribing(_ session: Session, from keys: [String]) -> Decision {
        let valid = keys.filter(settings.isMetadataKey)
        var decision = Decision()
        if !valid.isEmpty {
            decision.events = [.session(.unsubscribed(session.id, valid))]
            decision.replies = [.metadata(.unsubscribed(valid))]
        }
        decision.refusals = keys.filter { !settings.isMetadataKey($0) }.map { .metadata(.skippedKey($0)) }
        return decision
    }

    /// What a connection brings along when it is let in, and what it is told of its user. `nick` and `owner` are those
    /// of the user it belongs to.
    func introducing(_ opening: MetadataOpening?, _ session: SessionID, _ owner: MetadataOwner, nick: String)
        -> (events: [Event], reply: Reply?)
    {
        guard let opening else { return ([], nil) }
        let brought = fitting(opening.entries, owner)
        let keys = settings.subscribing(to: opening.subscriptions, beside: []).added
        let events: [Event] = brought.map {
            .metadata(.changed(owner, target: nick, key: $0.key, value: $0.value))
        }
        let held = metadata.entries(of: owner).filter { entry in !brought.contains { $0.key == entry.key } }
        let all = (held + brought).sorted { $0.key < $1.key }
        return (
            (keys.isEmpty ? [] : [.session(.subscribed(session, keys))]) + events,
            .metadata(.welcome(nick: nick, all))
        )
    }

    /// Someone logs in: what they said of themselves becomes the account's, and what the account has is told to those
    /// who see them.
    func metadataFollowing(_ user: User, to account: AccountID) -> [Event] {
        let owner = MetadataOwner.account(account)
        let brought = fitting(metadata.entries(of: .user(user.id)), owner)
        let held = metadata.entries(of: owner).filter { entry in !brought.contains { $0.key == entry.key } }
        let nick = user.person.nick
        return brought.map { .metadata(.changed(owner, target: nick, key: $0.key, value: $0.value)) }
            + held.map { .metadata(.told(.user(user.id), target: nick, key: $0.key, value: $0.value)) }
    }

    /// Those that may be set, as many as there is room for.
    private func fitting(_ entries: [MetadataEntry], _ owner: MetadataOwner) -> [MetadataEntry] {
        var room = settings.metadataKeys - metadata.count(of: owner)
        return entries.filter { entry in
            guard settings.isMetadataKey(entry.key), entry.value.utf8.count <= settings.metadataValueBytes,
                !isServersKey(entry.key), metadata[owner, entry.key] != entry.value
            else { return false }
            if metadata[owner, entry.key] != nil { return true }
            room -= 1
            return room >= 0
        }
    }

    /// What a case says of itself, where it is not what it said before.
    func metadataMoving(_ file: CaseFile, in channel: Channel) -> [Event] {
        let old = cases[file.id].map { metadata(of: $0) } ?? []
        let new = metadata(of: file)
        let gone = old.filter { entry in !new.contains { $0.key == entry.key } }.map { ($0.key, String?.none) }
        let changed = new.filter { !old.contains($0) }.map { ($0.key, String?.some($0.value)) }
        return (changed + gone).map { key, value in
            .metadata(.told(.channel(channel.id), target: channel.name, key: key, value: value))
        }
    }
}
