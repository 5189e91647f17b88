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
        }
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
        var decision = replying(community, [.memberRemoved(community.id, member.id)])
        guard community.joinRule == .members, let channel = channels[community.channel] else { return decision }
        for user in presence.users(of: member.id) where presence.roster(channel.id).contains(user.id) {
            decision.events += removal(of: user, from: channel, reason: "no longer a member of this community")
        }
        return decision
    }

    private func cared(_ name: String, _ account: String, by asker: Asker) throws(Refusal) -> (Community, Account) {
        let community = try knownCommunity(name, asker)
        try requireOwning(community, asker)
        guard let account = accounts[name: account] else { throw .noSuchAccount(account) }
        return (community, account)
    }

    private func replying(_ community: Community, _ events: [CommunityEvent]) -> Decision {
        var decision = Decision(reply: .made(community.name))
        decision.events = events.map { .community($0) }
        return decision
    }
}
