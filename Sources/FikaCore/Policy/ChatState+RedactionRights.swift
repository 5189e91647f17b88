/// Who may take back what was said.
extension ChatState {
    /// Where one may look for a message to take back: where one reads, and an operator of the server also where there
    /// is nothing to be read without being a member.
    func redactionPlace(_ target: String, _ asker: Asker) throws(Refusal) -> Query.Place {
        guard target.utf8.first == UInt8(ascii: "#"), asker.isServerOperator else {
            return try place(of: target, for: asker)
        }
        let channel = try knownChannel(target, asker)
        return .channel(channel.id, name: channel.name)
    }

    /// One's own words, if the operator lets people; in a channel also those in charge of it. Not the server's
    /// receipts, which are its word on what was done, and nothing of a closed case, which is a record.
    func requireRedacting(_ message: Message, _ asker: Asker) throws(Refusal) {
        guard message.isStored, message.kind.isSaid, !message.isRedacted else { throw .noSuchMessage }
        try asker.requireScope(.reply)
        switch message.place {
        case .direct(let from, let to, _):
            guard let account = asker.account?.id, from == account || to == account else { throw .noSuchMessage }
            guard isOwn(message, asker) else { throw .redactionForbidden }
        // Passed on and forgotten.
        case .standing: throw .noSuchMessage
        case .channel(let id, _):
            // By the name it has now.
            guard let channel = channels[id] else { throw .noSuchMessage }
            _ = try redactionPlace(channel.name, asker)
            guard isOpen(channel) else { throw .redactionForbidden }
            guard message.author != .fika, isOwn(message, asker) || isInCharge(of: channel, asker) else {
                throw .redactionForbidden
            }
        }
    }

    /// Said with the same account: a nick proves nothing.
    private func isOwn(_ message: Message, _ asker: Asker) -> Bool {
        guard let account = asker.account?.id else { return false }
        return settings.letsPeopleRedact && message.authorAccount == account
    }

    func isInCharge(of channel: Channel, _ asker: Asker) -> Bool {
        if asker.isServerOperator { return true }
        // A bot takes back what it said itself.
        if asker.account?.isBot ?? false { return false }
        let status = asker.user.flatMap { presence.roster(channel.id).status(of: $0.id) }
        if status?.contains(.channelOperator) ?? false { return true }
        return switch channel.purpose {
        case .plain: isFounder(asker, of: channel)
        case .casework(let id): cases[id].map { isHandler(of: $0, asker.account) } ?? false
        case .community(let id): communities[id].map { isOwner(of: $0, asker.account) } ?? false
        case .consultation: handledCase(of: channel).map { isHandler(of: $0, asker.account) } ?? false
        case .question(let id): asker.account.map { isOwner(ofQuestion: id, $0) } ?? false
        }
    }
}
