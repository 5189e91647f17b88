/// The channels, by number and by name.
package struct ChannelRegistry: Sendable, Equatable {
    private var byID: [ChannelID: Channel] = [:]
    /// In the order they were made, which is that of their numbers.
    private(set) var entries: [Entry] = []
    private var byName: [String: ChannelID] = [:]
    private(set) var next = ChannelID(1)

    package subscript(id: ChannelID) -> Channel? { byID[id] }
    package subscript(name name: String) -> Channel? { byName[casefold(name)].flatMap { byID[$0] } }
    /// In the order they were made.
    var all: [Channel] { entries.compactMap { byID[$0.id] } }

    /// What there is to know of a channel when all are looked through.
    struct Entry: Sendable, Equatable {
        let id: ChannelID
        let purpose: Channel.Purpose

        init(_ channel: Channel) {
            id = channel.id
            purpose = channel.purpose
        }
    }

    /// nil: there is no such channel.
    func purpose(of id: ChannelID) -> Channel.Purpose? {
        let place = place(of: id)
        return place < entries.count && entries[place].id == id ? entries[place].purpose : nil
    }

    /// Where an entry is, or would be.
    private func place(of id: ChannelID) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func apply(_ event: ChannelEvent) {
        switch event {
        case .created(let channel):
            if byID.updateValue(channel, forKey: channel.id) == nil {
                entries.insert(Entry(channel), at: place(of: channel.id))
            }
            byName[casefold(channel.name)] = channel.id
            next = max(next, channel.id.next)
        case .dropped(let id):
            guard let channel = byID.removeValue(forKey: id) else { return }
            entries.remove(at: place(of: id))
            forget(channel.name, of: id)
        case .renamed(let id, _, let new, _, _):
            // A store keeps the last renaming alone, so that the name it had before may be another's by now.
            if let old = byID[id]?.name { forget(old, of: id) }
            byName[casefold(new)] = id
            byID[id]?.name = new
        case .topicChanged(let id, _, _, let topic, _):
            byID[id]?.topic = topic.text.isEmpty ? nil : topic
        case .modesChanged(let id, _, let by, let edits, let at):
            for edit in edits {
                byID[id]?.modes.apply(edit, by: by.nick, at: at)
            }
        case .forgotten(let id, let end): byID[id]?.forgottenBefore = end
        case .botTurned(let id, let bot, let isOn):
            let others = (byID[id]?.botsOff ?? []).filter { $0 != bot }
            byID[id]?.botsOff = isOn ? others : others + [bot]
        case .joined, .parted, .kicked, .invited, .memberKept, .memberReleased: break
        }
    }

    /// Who set what is not known any more.
    mutating func erase(_ name: String, in id: ChannelID) {
        byID[id]?.erase(name)
    }

    /// Numbers before this one were given already.
    mutating func skip(to number: ChannelID) {
        next = max(next, number)
    }

    private mutating func forget(_ name: String, of id: ChannelID) {
        if byName[casefold(name)] == id { byName[casefold(name)] = nil }
    }
}

extension ChannelModes {
    fileprivate mutating func apply(_ edit: ModeEdit, by nick: String, at: Timestamp) {
        switch edit {
        case .flag(let flag, let adds): if adds { flags.formUnion(flag) } else { flags.subtract(flag) }
        case .key(let key): self.key = key
        case .limit(let limit): self.limit = limit
        case .status: break
        case .list(let list, let mask, let adds):
            var entries = self[list].filter { $0.mask != mask }
            if adds { entries.append(ListEntry(mask: mask, setBy: nick, at: at)) }
            self[list] = entries
        }
    }

    /// The masks of one of the three lists.
    package internal(set) subscript(list: List) -> [ListEntry] {
        get {
            switch list {
            case .bans: bans
            case .banExceptions: banExceptions
            case .inviteExceptions: inviteExceptions
            }
        }
        set {
            switch list {
            case .bans: bans = newValue
            case .banExceptions: banExceptions = newValue
            case .inviteExceptions: inviteExceptions = newValue
            }
        }
    }
}
