/// Who may know of a place and read it. All rights are decided in this folder, and nowhere else.
extension ChatState {
    /// May know that the channel exists. What one may not know of is answered as if it were not there.
    func mayKnow(_ channel: Channel, _ asker: Asker) -> Bool {
        guard !isOff(asker.account, in: channel.id) else { return false }
        switch channel.purpose {
        case .plain:
            guard !isGuest(asker) else { return false }
            guard channel.modes.flags.contains(.secret) else { return true }
            return isMember(asker, of: channel) || isFounder(asker, of: channel)
        case .casework, .consultation, .community, .question: return mayKnow(channel.purpose, asker)
        }
    }

    /// Of a channel that is not plain, what it is there for decides.
    private func mayKnow(_ purpose: Channel.Purpose, _ asker: Asker) -> Bool {
        switch purpose {
        case .plain: false
        case .casework(let id): mayKnow(cases.circle(of: id), asker)
        case .consultation(let id): access[id].map { mayKnow($0, asker) } ?? false
        case .community(let id): communities[id].map { mayKnow($0, asker) } ?? false
        case .question(let id): asker.account.map { mayKnow(questions[private: id], $0) } ?? false
        }
    }

    /// Not known to everybody.
    func isHidden(_ channel: Channel) -> Bool {
        channel.purpose != .plain || channel.modes.flags.contains(.secret)
    }

    /// May read what was said, and find it. A plain channel is read by those who are in it.
    func mayRead(_ channel: Channel, _ asker: Asker) -> Bool {
        mayRead(ChannelRegistry.Entry(channel), asker)
    }

    func mayRead(_ entry: ChannelRegistry.Entry, _ asker: Asker) -> Bool {
        guard asker.account?.scopes?.contains(.read) ?? true, !isOff(asker.account, in: entry.id) else { return false }
        switch entry.purpose {
        case .plain: return isMember(asker, of: entry.id)
        case .casework, .community, .consultation, .question:
            return asker.operatorName == nil && mayKnow(entry.purpose, asker)
        }
    }

    func mayKnow(_ community: Community, _ asker: Asker) -> Bool {
        if asker.operatorName != nil { return true }
        guard let account = asker.account else { return false }
        return mayKnow(community, account)
    }

    /// Whoever made an account for themselves is no colleague: an open community is open to them when an operator has
    /// cleared them for what is internal, or its owner has added them.
    func mayKnow(_ community: Community, _ account: Account) -> Bool {
        guard isActive(account), !account.isGuest, !isOff(account, in: community.channel) else { return false }
        if community.members.contains(account.id) { return true }
        let isStranger = account.isSelfMade ?? false && account.clearance < .internal
        return community.joinRule == .open && !isStranger && isOpened(community, to: account)
    }

    /// Whether a wave of its opening has reached them.
    private func isOpened(_ community: Community, to account: Account) -> Bool {
        guard let waves = community.waves else { return true }
        return waves.contains { wave in
            guard wave.opens <= lastTime else { return false }
            return switch wave.circle {
            case nil: true
            case .members(let id)?: communities[id]?.members.contains(account.id) ?? false
            case .accounts(let accounts)?: accounts.contains(account.id)
            case .handlers(let type)?:
                cases.all.contains {
                    $0.isOpen && isHandler(of: $0, account) && casefold($0.type.id) == casefold(type)
                }
            }
        }
    }

    /// How confidential the talk of a channel is: what is filed from it must not fall below that.
    func confidentiality(of channel: Channel) -> Confidentiality {
        switch channel.purpose {
        case .casework(let id): cases.circle(of: id)?.confidentiality ?? .topSecret
        case .consultation(let id): access[id].flatMap { cases.circle(of: $0.caseID) }?.confidentiality ?? .topSecret
        case .plain, .community, .question: .internal
        }
    }

    /// The channel, if it is there and the asker may know of it.
    func knownChannel(_ name: String, _ asker: Asker) throws(Refusal) -> Channel {
        guard let channel = channels[name: name], mayKnow(channel, asker) else { throw .noSuchChannel(name) }
        return channel
    }

    /// The channel, if the asker may read it.
    func readableChannel(_ name: String, _ asker: Asker) throws(Refusal) -> Channel {
        let channel = try knownChannel(name, asker)
        try asker.requireScope(.read)
        guard mayRead(channel, asker) else { throw .notInChannel(channel.name) }
        return channel
    }

    func knownCase(_ number: String, _ asker: Asker) throws(Refusal) -> CaseFile {
        let found = cases[number: number]
        guard mayKnow(found, asker), let file = found else { throw .noSuchCase(number) }
        return file
    }

    func knownCommunity(_ name: String, _ asker: Asker) throws(Refusal) -> Community {
        guard let community = communities[name: name], mayKnow(community, asker) else {
            throw .noSuchCommunity(name)
        }
        return community
    }

    func isMember(_ asker: Asker, of channel: Channel) -> Bool {
        isMember(asker, of: channel.id)
    }

    private func isMember(_ asker: Asker, of channel: ChannelID) -> Bool {
        asker.user.map { presence.roster(channel).contains($0.id) } ?? false
    }

    func isFounder(_ asker: Asker, of channel: Channel) -> Bool {
        channel.founder != nil && channel.founder == asker.account?.id
    }
}
