/// Who may come in, and with which standing.
extension ChatState {
    /// Throws the reason why not.
    func requireJoining(_ channel: Channel, key: String?, _ asker: Asker) throws(Refusal) {
        let user = try asker.requireUser()
        guard channel.purpose == .plain || mayKnow(channel, asker), channel.purpose != .plain || !isGuest(asker),
            !isOff(asker.account, in: channel.id)
        else {
            throw .noSuchChannel(channel.name)
        }
        try asker.requireScope(.read)
        if let id = channel.consultation, !(access[id].map { mayTakePart(in: $0, asker.account) } ?? false) {
            throw .inviteOnly(channel.name)
        }
        if isFounder(asker, of: channel) { return }
        let isInvited = user.openings.contains(channel.id)
        let modes = channel.modes
        if modes.flags.contains(.registeredOnly), asker.account == nil { throw .accountNeededToJoin(channel.name) }
        if isBanned(asker, from: channel), !isInvited { throw .banned(channel.name) }
        if modes.flags.contains(.inviteOnly), !isInvited,
            !modes.inviteExceptions.contains(where: { BanMask($0.mask).covers(user.person) })
        {
            throw .inviteOnly(channel.name)
        }
        if let wanted = modes.key, wanted != key, !isInvited { throw .badKey(channel.name) }
        if let limit = modes.limit, presence.roster(channel.id).count >= limit, !isInvited {
            throw .channelFull(channel.name)
        }
    }

    /// Whether a name is kept for cases and communities: nobody makes a plain channel of it.
    func isReserved(_ name: String) -> Bool {
        let folded = casefold(name)
        return folded.hasPrefix(Consultation.channelPrefix) || folded.hasPrefix(PrivateQuestion.channelPrefix)
            || cases.types.contains { folded.hasPrefix(casefold($0.channelPrefix)) }
    }

    /// The standing that someone joins with; nil: someone without an account.
    func statusOnJoining(_ channel: Channel, isNew: Bool, _ account: Account?) -> MemberStatus {
        let isInCharge =
            switch channel.purpose {
            case .plain: isNew || (channel.founder != nil && channel.founder == account?.id)
            case .casework(let id): cases[id].map { isHandler(of: $0, account) } ?? false
            case .community(let id): communities[id].map { isOwner(of: $0, account) } ?? false
            case .consultation: handledCase(of: channel).map { isHandler(of: $0, account) } ?? false
            case .question(let id): account.map { isOwner(ofQuestion: id, $0) } ?? false
            }
        return isInCharge ? .channelOperator : []
    }

    /// Whether a place that was kept is still open to the account. What a channel asks of those who come is not asked
    /// again of those who were there.
    func mayStay(in channel: Channel, _ account: Account) -> Bool {
        guard !isOff(account, in: channel.id) else { return false }
        return switch channel.purpose {
        case .plain: !account.isGuest
        case .casework(let id): cases[id].map { mayKnow($0, account) } ?? false
        case .community(let id): communities[id].map { mayKnow($0, account) } ?? false
        case .consultation(let id): access[id].map { mayTakePart(in: $0, account) } ?? false
        case .question(let id): mayKnow(questions[private: id], account)
        }
    }
}
