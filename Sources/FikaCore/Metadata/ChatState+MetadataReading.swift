extension ChatState {
    func read(_ command: MetadataRead, for asker: Asker) throws(Refusal) -> MetadataReply {
        switch command {
        case .get(let target, let keys):
            let subject = try readableMetadata(target, asker)
            let values = keys.map { key -> MetadataReply.Value in
                guard settings.isMetadataKey(key) else { return .invalid(key: key) }
                return value(of: key, subject).map { .set(MetadataEntry(key: key, value: $0)) } ?? .unset(key: key)
            }
            return .values(target: subject.name, values)
        case .list(let target):
            let subject = try readableMetadata(target, asker)
            return .values(target: subject.name, entries(of: subject).map { .set($0) })
        case .sync(let target):
            let session = try asker.requireSession()
            let isAll = target == MetadataRead.everything
            let subjects = isAll ? inSight(of: asker) : company(of: try readableMetadata(target, asker))
            let shown = shown(subjects, to: session.id, limit: CoreSettings.metadataSyncMax)
            return .sync(target: isAll ? target : subjects[0].name, shown, isAsked: true)
        case .subscriptions:
            return .subscriptions(presence.subscriptions.names(of: try asker.requireSession().id))
        }
    }

    func entries(of subject: MetadataSubject) -> [MetadataEntry] {
        let said = serversEntries(of: subject)
        let set = metadata.entries(of: subject.owner)
        return said.isEmpty ? set : (said + set).sorted { $0.key < $1.key }
    }

    private func value(of key: String, _ subject: MetadataSubject) -> String? {
        metadata[subject.owner, key]
            ?? (isServersKey(key) ? serversEntries(of: subject).first { $0.key == key }?.value : nil)
    }

    /// What the server says of a case, and of how many questions wait in a help community.
    private func serversEntries(of subject: MetadataSubject) -> [MetadataEntry] {
        guard case .channel(let channel) = subject else { return [] }
        switch channel.purpose {
        case .casework(let id): return cases[id].map { metadata(of: $0) } ?? []
        case .community(let id): return communities[id].map { metadata(of: $0) } ?? []
        case .plain, .consultation, .question: return []
        }
    }

    private func metadata(of community: Community) -> [MetadataEntry] {
        guard community.kind == .help else { return [] }
        return [Question.State.answered, .open].map { state in
            MetadataEntry(
                key: CaseFile.metadataPrefix + "questions-" + state.rawValue,
                value: String(questions.count(state, in: community.id)))
        }
    }

    /// What a case says of itself, by key.
    func metadata(of file: CaseFile) -> [MetadataEntry] {
        file.metadata.map {
            MetadataEntry(key: $0.key, value: $0.value.prefix(bytes: settings.metadataValueBytes))
        }
    }

    /// What a connection that comes into a channel is told of it and of those who were there before.
    func metadataOnJoining(_ channel: Channel, _ session: SessionID) -> Reply {
        guard !presence.subscriptions.names(of: session).isEmpty else {
            return .metadata(.sync(target: channel.name, [], isAsked: false))
        }
        let limit = CoreSettings.metadataOnJoiningMax
        let shown = shown(company(of: .channel(channel)), to: session, limit: limit + 1)
        guard shown.count <= limit else { return .metadata(.later(target: channel.name)) }
        return .metadata(.sync(target: channel.name, shown, isAsked: false))
    }

    /// What those who are there learn of someone who comes in: keys that somebody subscribes to.
    func metadataTold(of user: User) -> [Event] {
        let subject = MetadataSubject.user(user)
        return metadata.entries(of: subject.owner).filter { presence.subscriptions.isFollowed($0.key) }.map {
            .metadata(.told(.user(user.id), target: user.person.nick, key: $0.key, value: $0.value))
        }
    }

    /// A channel with everyone in it; someone alone.
    private func company(of subject: MetadataSubject) -> [MetadataSubject] {
        guard case .channel(let channel) = subject else { return [subject] }
        return [subject] + presence.roster(channel.id).members.compactMap { presence.user($0).map { .user($0) } }
    }

    /// Oneself, one's channels and everyone in them, and whom the connection watches: each once.
    private func inSight(of asker: Asker) -> [MetadataSubject] {
        guard let user = asker.user, let session = asker.sessionID else { return [] }
        let channels = user.channels.compactMap { self.channels[$0] }
        let members = channels.flatMap { presence.roster($0.id).members }
        let watched = presence.watched.names(of: session).compactMap { visibleUser($0, asker)?.id }
        var seen: Set<UserID> = []
        let users = ([user.id] + members + watched).filter { seen.insert($0).inserted }
        return channels.map { .channel($0) } + users.compactMap { presence.user($0).map { .user($0) } }
    }

    /// The values that a connection subscribes to, in the order of the subjects and then by key.
    private func shown(_ subjects: [MetadataSubject], to session: SessionID, limit: Int) -> [MetadataReply.Shown] {
        let keys = presence.subscriptions.names(of: session).sorted()
        var shown: [MetadataReply.Shown] = []
        guard !keys.isEmpty else { return shown }
        for subject in subjects {
            for key in keys {
                guard let value = value(of: key, subject) else { continue }
                shown.append(.init(target: subject.name, entry: MetadataEntry(key: key, value: value)))
                guard shown.count < limit else { return shown }
            }
        }
        return shown
    }
}
