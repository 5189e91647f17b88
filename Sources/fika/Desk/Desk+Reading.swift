import IRCWire

/// How far the person has read, here and on other devices.
extension Desk {
    /// Between two words about how far one has read.
    static let markInterval: Int64 = 2_000

    /// `MARKREAD target timestamp=…`, or `*` for never.
    mutating func hearMark(_ message: IRCMessage) {
        guard message.parameters.count >= 2 else { return }
        let place = place(of: message.parameters[0])
        open(place, name: message.parameters[0])
        guard var conversation = conversations[place] else { return }
        conversation.isMarkKnown = true
        let word = message.parameters[1]
        if word.hasPrefix("timestamp="), let time = ServerTime.parse(String(word.dropFirst(10))) {
            conversation.mark.advance(to: time)
            conversation.mark.told = max(conversation.mark.told ?? time, time)
            if let last = conversation.lastSaying, last.time <= time {
                (conversation.unread, conversation.mentions) = (0, 0)
                if place != here { conversation.forgetUnreadLine() }
            }
        }
        conversations[place] = conversation
        weigh(place)
    }

    /// What was drawn is what can have been seen.
    mutating func saw(_ sight: Sight) -> [Effect] {
        guard var conversation = conversations[sight.place] else { return [] }
        if conversation.viewpoint != sight.viewpoint { conversation.viewpoint = sight.viewpoint }
        (scroll, scrollPlace) = (0, nil)
        sights = sights.filter { $0.key == middle || $0.key == side }
        sights[sight.place] = sight
        if isSeen(conversation), conversation.reachesEnd, conversation.loading != .latest {
            (conversation.unread, conversation.mentions, conversation.mayHaveUnread) = (0, 0, false)
            if let last = conversation.lastSaying, conversation.mark.isBefore(last.time) {
                conversation.mark.advance(to: last.time)
                if !sight.place.isThread, sight.place != .home { readPlaces.insert(sight.place) }
            }
        }
        conversations[sight.place] = conversation
        var effects = load(sight.place)
        if sight.isNearStart, !conversation.reachesStart { effects += loadMore(sight.place, older: true) }
        if sight.isNearEnd, !conversation.reachesEnd { effects += loadMore(sight.place, older: false) }
        return effects
    }

    /// Once in a while; also keeps what is remembered within its limit.
    mutating func tick() -> [Effect] {
        if bytes > bytesAllowed { shrink() }
        // What was turned away because much else was asked goes now.
        let effects = absorb(state.flushOutbox(), in: here) + tickFinder() + tickNews()
        guard now - lastMark >= Self.markInterval else { return effects }
        return effects + tellMarks()
    }

    /// Tells the server how far one has read.
    mutating func tellMarks() -> [Effect] {
        guard state.welcome != nil, state.has(.readMarker) else { return [] }
        var effects: [Effect] = []
        for place in readPlaces {
            guard let conversation = conversations[place], let time = conversation.mark.time,
                time > conversation.mark.told ?? 0
            else { continue }
            conversations[place]?.mark.told = time
            let mark = "timestamp=" + ServerTime.format(milliseconds: time)
            effects.append(.send(IRCMessage("MARKREAD", conversation.name, mark)))
        }
        readPlaces = []
        if !effects.isEmpty { lastMark = now }
        return effects
    }

    /// Half of the largest conversations that nobody looks at, until all is well.
    private mutating func shrink() {
        bytes = conversations.values.reduce(0) { $0 + $1.bytes }
        while bytes > bytesAllowed {
            let largest = conversations.values.filter { $0.place != here }.max { $0.bytes < $1.bytes }
            guard let largest, largest.bytes > bytesAllowed / 100 else { break }
            conversations[largest.place]?.shrink(to: largest.bytes / 2)
            let left = conversations[largest.place]?.bytes ?? 0
            guard left < largest.bytes else { break }
            bytes -= largest.bytes - left
        }
        if bytes > bytesAllowed {
            let mine = conversation.bytes
            conversations[here]?.shrink(to: max(0, bytesAllowed - (bytes - mine)))
            bytes = conversations.values.reduce(0) { $0 + $1.bytes }
        }
    }
}
