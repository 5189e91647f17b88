extension ChatState {
    /// Edits that would change nothing are left out; one that cannot be made is refused and the others go on.
    func edit(_ name: String, _ edits: [ModeEdit], by asker: Asker) throws(Refusal) -> Decision {
        let user = try asker.requireUser()
        let channel = try requireChannelOperator(name, asker)
        var modes = channel.modes
        var made: [ModeEdit] = []
        var decision = Decision()
        for edit in edits {
            do throws(Refusal) {
                guard let effective = try effect(of: edit, on: &modes, in: channel) else { continue }
                made.append(effective)
            } catch {
                decision.refusals.append(error)
            }
        }
        guard !made.isEmpty else { return decision }
        decision.events = [
            .channel(.modesChanged(channel.id, name: channel.name, by: user.person, made, at: asker.now))
        ]
        return decision
    }

    /// The edit as it takes effect, nil if it changes nothing; `modes` follows, so that later edits see earlier ones.
    private func effect(of edit: ModeEdit, on modes: inout ChannelModes, in channel: Channel) throws(Refusal)
        -> ModeEdit?
    {
        switch edit {
        case .flag(let flag, let adds):
            guard modes.flags.contains(flag) != adds else { return nil }
            if adds { modes.flags.formUnion(flag) } else { modes.flags.subtract(flag) }
            return edit
        case .key(let key):
            if let key, key.isEmpty || key.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ",") }) {
                throw .invalidKey(channel.name)
            }
            guard modes.key != key else { return nil }
            modes.key = key
            return edit
        case .limit(let limit):
            guard modes.limit != limit, limit ?? 1 > 0 else { return nil }
            modes.limit = limit
            return edit
        case .list(let list, let mask, let adds):
            guard modes[list].contains(where: { $0.mask == mask }) != adds else { return nil }
            if adds, modes[list].count >= settings.listModes { throw .listFull(channel: channel.name, mask: mask) }
            if adds {
                modes[list].append(ChannelModes.ListEntry(mask: mask, setBy: "", at: Timestamp(milliseconds: 0)))
            } else {
                modes[list].removeAll { $0.mask == mask }
            }
            return edit
        case .status(let status, let nick, let adds):
            guard let target = presence.user(nick: nick) else { throw .noSuchNick(nick) }
            guard let current = presence.roster(channel.id).status(of: target.id) else {
                throw .userNotInChannel(nick: nick, channel: channel.name)
            }
            guard current.contains(status) != adds else { return nil }
            return .status(status, nick: target.person.nick, adds: adds)
        }
    }
}
