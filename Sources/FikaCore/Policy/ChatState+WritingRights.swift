/// Who may say something, and where.
extension ChatState {
    /// Throws the reason why not.
    func requireSending(to channel: Channel, kind: Message.Kind, text: String, _ asker: Asker) throws(Refusal) {
        let roster = presence.roster(channel.id)
        let status = asker.user.flatMap { roster.status(of: $0.id) }
        if isOff(asker.account, in: channel.id) { throw .noSuchChannel(channel.name) }
        if channel.purpose != .plain, !mayRead(channel, asker) {
            throw .noSuchChannel(channel.name)
        }
        if let file = handledCase(of: channel), !file.isOpen {
            throw .cannotSend(channel: channel.name, .caseClosed)
        }
        if let id = channel.consultation { try requireTalking(in: id, of: channel, asker) }
        if status == nil, channel.modes.flags.contains(.noExternal) {
            throw .cannotSend(channel: channel.name, .notInChannel)
        }
        if channel.modes.flags.contains(.registeredOnly), asker.account == nil {
            throw .cannotSend(channel: channel.name, .accountNeeded)
        }
        let isPrivileged = !(status ?? []).isEmpty
        if channel.modes.flags.contains(.moderated), !isPrivileged {
            throw .cannotSend(channel: channel.name, .moderated)
        }
        if !isPrivileged, isSilenced(asker, in: channel) {
            throw .cannotSend(channel: channel.name, .banned)
        }
        if channel.modes.flags.contains(.noCTCP), isClientRequest(text) {
            throw .cannotSend(channel: channel.name, .noCTCP)
        }
    }

    /// In a consultation only those talk who ask and who are asked, as long as it lasts.
    private func requireTalking(in id: ConsultationID, of channel: Channel, _ asker: Asker) throws(Refusal) {
        guard let consultation = access[id], mayTakePart(in: consultation, asker.account) else {
            throw .cannotSend(channel: channel.name, .notInChannel)
        }
        guard consultation.isOpen else { throw .cannotSend(channel: channel.name, .consultationOver) }
    }

    /// A person without a connection to whom somebody with an account may write all the same: they read it later. Not a
    /// guest, nor by one, and nobody whose nick another one has. A bot that is not connected does nothing.
    func absentAccount(_ nick: String, _ asker: Asker) -> Account? {
        guard asker.account != nil, !isGuest(asker), presence.user(nick: nick) == nil,
            let account = accounts[name: nick],
            isActive(account), !account.isBot, !account.isGuest, presence.users(of: account.id).isEmpty
        else { return nil }
        return account
    }

    /// A bot says only what its scopes name.
    func requireSendingScope(tags: [Message.Tag], isAnnouncement: Bool, _ asker: Asker) throws(Refusal) {
        if isAnnouncement {
            try asker.requireScope(.announce)
        } else if tags.contains(where: { $0.key == Proposal.tag }) {
            try asker.requireScope(.propose)
        } else {
            try asker.requireScope(.reply)
        }
    }

    /// Neither comes in nor speaks.
    func isBanned(_ asker: Asker, from channel: Channel) -> Bool {
        asker.user.map { isBanned($0.person, from: channel) } ?? false
    }

    func isBanned(_ person: Person, from channel: Channel) -> Bool {
        isCovered(person, by: channel.modes.bans.filter { !BanMask($0.mask).isMute }, channel)
    }

    /// May not speak, wherever it is.
    func isSilenced(_ asker: Asker, in channel: Channel) -> Bool {
        asker.user.map { isCovered($0.person, by: channel.modes.bans, channel) } ?? false
    }

    private func isCovered(_ person: Person, by bans: [ChannelModes.ListEntry], _ channel: Channel) -> Bool {
        let covers = { (entry: ChannelModes.ListEntry) in BanMask(entry.mask).covers(person) }
        return bans.contains(where: covers) && !channel.modes.banExceptions.contains(where: covers)
    }
}

/// What asks the other side's client, as `VERSION` does; an ACTION is talk (CTCP).
func isClientRequest(_ text: String) -> Bool {
    text.utf8.first == 1 && !text.hasPrefix("\u{1}ACTION")
}

/// Whether a mask `nick!user@host` with `*` and `?` covers a person.
func maskMatches(_ mask: String, _ person: Person) -> Bool {
    globMatches(mask, "\(person.nick)!\(person.user)@\(person.host)")
}

/// `*` and `?`; linear but for the last `*`, without case.
func globMatches(_ glob: String, _ words: String) -> Bool {
    let pattern = Array(casefold(glob).utf8)
    let text = Array(casefold(words).utf8)
    var (position, place) = (0, 0)
    var (star, resume) = (-1, 0)
    while place < text.count {
        if position < pattern.count, pattern[position] == UInt8(ascii: "?") || pattern[position] == text[place],
            pattern[position] != UInt8(ascii: "*")
        {
            position += 1
            place += 1
        } else if position < pattern.count, pattern[position] == UInt8(ascii: "*") {
            (star, resume) = (position, place)
            position += 1
        } else if star >= 0 {
            resume += 1
            (position, place) = (star + 1, resume)
        } else {
            return false
        }
    }
    return pattern[position...].allSatisfy { $0 == UInt8(ascii: "*") }
}
