/// Who may come in, and with which standing.
extension ChatState {
    /// Throws the reason why not.
    func requireJoining(_ channel: Channel, key: String?, _ asker: Asker) throws(Refusal) {
        let session = try asker.requireSession()
        guard channel.purpose == .plain || mayKnow(channel, asker) else { throw .noSuchChannel(channel.name) }
        try asker.requireScope(.read)
        if isFounder(asker, of: channel) { return }
        let isInvited = session.invitations.contains(channel.id)
        let modes = channel.modes
        if modes.flags.contains(.registeredOnly), asker.account == nil { throw .accountNeededToJoin(channel.name) }
        if isBanned(asker, from: channel), !isInvited { throw .banned(channel.name) }
        if modes.flags.contains(.inviteOnly), !isInvited,
            !modes.inviteExceptions.contains(where: { maskMatches($0.mask, session.person) })
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
        return cases.types.contains { folded.hasPrefix(casefold($0.channelPrefix)) }
    }

    /// The standing that someone joins with.
    func statusOnJoining(_ channel: Channel, isNew: Bool, _ asker: Asker) -> MemberStatus {
        let isInCharge =
            switch channel.purpose {
            case .plain: isNew || isFounder(asker, of: channel)
            case .casework(let id): cases[id].map { isHandler(of: $0, asker) } ?? false
            case .community(let id): communities[id].map { isOwner(of: $0, asker) } ?? false
            }
        return isInCharge ? .channelOperator : []
    }
}
