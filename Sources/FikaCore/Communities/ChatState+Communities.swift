extension ChatState {
    func decide(_ command: CommunityCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .create(let name, let title, let kind, let joinRule):
            return try creating(name, title: title, kind: kind, joinRule: joinRule, by: asker)
        case .addMember(let name, let account):
            let (community, member) = try cared(name, account, by: asker)
            let isNew = !community.members.contains(member.id)
            return replying(community, isNew ? [.memberAdded(community.id, member.id)] : [])
        case .addOwner(let name, let account):
            let (community, owner) = try cared(name, account, by: asker)
            var events: [CommunityEvent] = []
            if !community.members.contains(owner.id) { events.append(.memberAdded(community.id, owner.id)) }
            if !community.owners.contains(owner.id) { events.append(.ownerAdded(community.id, owner.id)) }
            return replying(community, events)
        case .removeMember(let name, let account): return try removing(account, from: name, by: asker)
        case .setJoinRule(let name, let rule):
            let community = try owned(name, by: asker)
            return replying(community, community.joinRule == rule ? [] : [.joinRuleSet(community.id, rule)])
        case .setCharter(let name, let charter): return try chartering(name, charter, by: asker)
        case .addWave(let name, let opens, let circle): return try opening(name, opens, circle, by: asker)
        case .clearWaves(let name):
            let community = try owned(name, by: asker)
            return replying(community, community.waves == nil ? [] : [.wavesSet(community.id, [])])
        }
    }

    private func chartering(_ name: String, _ charter: String?, by asker: Asker) throws(Refusal) -> Decision {
        let community = try owned(name, by: asker)
        guard let charter, charter.contains(where: { !$0.isWhitespace }) else {
            return replying(community, community.charter == nil ? [] : [.charterSet(community.id, nil)])
        }
        guard charter.utf8.count <= settings.charterLength else {
            throw .tooLong(what: "charter", limit: settings.charterLength)
        }
        guard let channel = channels[community.channel] else { throw .noSuchCommunity(name) }
        var decision = replying(community, [.charterSet(community.id, charter)])
        decision.notice("\(asker.name) set the charter: \(charter)", in: channel, by: self, at: asker.now)
        return decision
    }

    /// Those who are members stay; the others find it closed until their day has come.
    private func opening(_ name: String, _ opens: Timestamp, _ circle: String?, by asker: Asker) throws(Refusal)
        -> Decision
    {
        let community = try owned(name, by: asker)
        let waves = community.waves ?? []
        guard waves.count < settings.communityWaves else {
            throw .tooLong(what: "list of waves", limit: settings.communityWaves)
        }
        let aim = try circle.map { circle throws(Refusal) in try self.aim(circle, asker) }
        let wave = Community.Wave(opens: opens, circle: aim)
        return replying(community, waves.contains(wave) ? [] : [.wavesSet(community.id, waves + [wave])])
    }

    private func creating(
        _ name: String, title: String, kind: Community.Kind, joinRule: Community.JoinRule, by asker: Asker
    ) throws(Refusal) -> Decision {
        try asker.requireServerOperator()
        let channelName = "#" + name
        guard isChannelName(channelName, maxBytes: settings.channelLength), !isReserved(channelName),
            !title.isEmpty, title.utf8.count <= settings.titleLength
        else { throw .invalidCommunityName(name) }
        guard communities[name: name] == nil, channels[name: channelName] == nil else { throw .communityExists(name) }
        let community = Community(
            id: communities.next, name: name, title: title, kind: kind, joinRule: joinRule, channel: channels.next,
            owners: [], members: [])
        let channel = Channel(
            id: channels.next, name: channelName, purpose: .community(community.id), founder: nil, createdAt: asker.now)
        let topic = Channel.Topic(text: title, setBy: Person.fika.nick, at: asker.now)
        var decision = Decision()
        decision.events = [
            .community(.created(community)), .channel(.created(channel)),
            .channel(.topicChanged(channel.id, name: channel.name, by: .fika, topic, number: nil)),
        ]
        decision.replies = [.made(channelName)]
        return decision
    }

    private func removing(_ accountName: String, from name: String, by asker: Asker) throws(Refusal) -> Decision {
        let (community, member) = try cared(name, accountName, by: asker)
        guard community.members.contains(member.id) else { return replying(community, []) }
        let decision = replying(community, [.memberRemoved(community.id, member.id)])
        return decision.adding(removals(of: member, after: decision.events))
    }

    private func owned(_ name: String, by asker: Asker) throws(Refusal) -> Community {
        let community = try knownCommunity(name, asker)
        try requireOwning(community, asker)
        return community
    }

    private func cared(_ name: String, _ account: String, by asker: Asker) throws(Refusal) -> (Community, Account) {
        let community = try owned(name, by: asker)
        guard let account = accounts[name: account] else { throw .noSuchAccount(account) }
        return (community, account)
    }

    private func replying(_ community: Community, _ events: [CommunityEvent]) -> Decision {
        var decision = Decision(reply: .made(community.name))
        decision.events = events.map { .community($0) }
        return decision
    }
}
