/// Who may see and who may set what is said of people and channels.
extension ChatState {
    /// The one that is meant; a channel one may not know of is as if it were not there.
    func metadataSubject(_ target: String, _ asker: Asker) throws(Refusal) -> MetadataSubject {
        if target == "*" { return .user(try asker.requireUser()) }
        if target.utf8.first == UInt8(ascii: "#") {
            guard let channel = channels[name: target], mayKnow(channel, asker) else {
                throw .metadata(.invalidTarget(target))
            }
            return .channel(channel)
        }
        guard let user = visibleUser(target, asker) else { throw .metadata(.invalidTarget(target)) }
        return .user(user)
    }

    func readableMetadata(_ target: String, _ asker: Asker) throws(Refusal) -> MetadataSubject {
        let subject = try metadataSubject(target, asker)
        if case .channel(let channel) = subject, !mayReadMetadata(of: channel, asker) {
            throw .metadata(.noPermission(target: channel.name, key: "*"))
        }
        return subject
    }

    /// Who may see a channel may see what is said of it; a plain one that is closed is seen by those who are in it.
    func mayReadMetadata(of channel: Channel, _ asker: Asker) -> Bool {
        guard asker.account?.scopes?.contains(.read) ?? true else { return false }
        guard channel.purpose == .plain else { return mayKnow(channel, asker) }
        if isMember(asker, of: channel) || isFounder(asker, of: channel) { return true }
        let modes = channel.modes
        let isOpen = modes.flags.isDisjoint(with: [.inviteOnly, .secret, .registeredOnly]) && modes.key == nil
        return isOpen && !isBanned(asker, from: channel)
    }

    /// People set their own, channel operators those of their channel, and nobody the server's. `key` is `*` for all.
    func requireSettingMetadata(of subject: MetadataSubject, key: String, _ asker: Asker) throws(Refusal) {
        guard !isServersKey(key), maySetMetadata(of: subject, asker) else {
            throw .metadata(.noPermission(target: subject.name, key: key))
        }
    }

    func isServersKey(_ key: String) -> Bool {
        key.hasPrefix(CaseFile.metadataPrefix)
    }

    private func maySetMetadata(of subject: MetadataSubject, _ asker: Asker) -> Bool {
        switch subject {
        case .user(let user): return user.id == asker.user?.id
        case .channel(let channel):
            // A closed case is read-only.
            guard isOpen(channel) else { return false }
            let status = asker.user.flatMap { presence.roster(channel.id).status(of: $0.id) }
            return mayKnow(channel, asker) && status?.contains(.channelOperator) ?? false
        }
    }

    /// Those connections that subscribe to the key and have its owner in sight.
    func subscribers(to key: String, of owner: MetadataOwner, target: String) -> [SessionID] {
        let subscribers = presence.subscriptions.followers(of: key)
        guard !subscribers.isEmpty else { return [] }
        let sees: (SessionID) -> Bool
        switch owner {
        case .channel(let id):
            let roster = presence.roster(id)
            sees = { roster.contains($0) && maySee(id, $0) }
        case .user(let id):
            let users = presence.user(id).map { [$0] } ?? []
            sees = { session in users.contains { isInSight($0, of: session) } }
        case .account(let id):
            let users = presence.users(of: id).filter { $0.person.nick == target }
            sees = { session in users.contains { isInSight($0, of: session) } }
        }
        return subscribers.filter(sees).sorted()
    }

    /// One who loses the right to a case is shown no more of it, although still in its channel at that moment.
    private func maySee(_ channel: ChannelID, _ session: SessionID) -> Bool {
        guard let channel = channels[channel], channel.belongsToCase else { return true }
        let account = presence.user(of: session)?.account.flatMap { accounts[$0] }
        guard let account else { return false }
        switch channel.purpose {
        case .consultation(let id): return access[id].map { mayKnow($0, account) } ?? false
        default: return mayKnow(handledCase(of: channel), account)
        }
    }

    private func isInSight(_ user: User, of session: SessionID) -> Bool {
        user.sessions.contains(session) || user.channels.contains { presence.roster($0).contains(session) }
            || (presence.watched.followers(of: user.person.nick).contains(session) && !isGuest(session))
    }
}
