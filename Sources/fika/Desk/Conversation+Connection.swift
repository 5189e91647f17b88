/// A conversation across connections.
extension Conversation {
    /// Whether a page came on this connection.
    var isLoaded: Bool { loading == .idle || loading == .older || loading == .newer }

    /// What comes from now on may not follow on what is here.
    mutating func beginConnection() {
        guard place != .home, !place.isThread else { return }
        liveFrom = end
        loading = .never
        isMarkKnown = false
        newest = nil
    }

    /// Keeps only what came on this connection.
    mutating func keepLive() {
        let old = entries.filter { $0.id < liveFrom }.map(\.id)
        for id in old { remove(id) }
        reachesStart = false
    }

    /// Keeps only what was here before this connection.
    mutating func dropLive() {
        let new = entries.filter { $0.id >= liveFrom }.map(\.id)
        for id in new { remove(id) }
    }

    /// Looks at what was looked for.
    mutating func view(_ goal: Loading.Goal) {
        let found: Entry?
        switch goal {
        case .message(let msgid): found = entry(msgid: msgid)
        case .time(let time): found = firstSaying(at: time) ?? lastSaying
        }
        viewpoint = found.map { .middle(entry: $0.id) } ?? .end
    }

    /// Above the first message that was not read, if what is before it is here too: else an older one may be the first.
    mutating func placeUnreadLine() {
        guard let readUntil else { return }
        unreadLine = nil
        let isKnown = reachesStart || entries.contains { $0.saying?.msgid != nil && $0.time <= readUntil }
        guard isKnown else { return }
        unreadLine =
            entries.first { entry in
                entry.time > readUntil && entry.saying.map { !$0.isMine && $0.msgid != nil } ?? false
            }?.id
    }

    /// Back to the end, which has to be fetched.
    mutating func leavePast() {
        clear()
        loading = .never
    }

    /// Everything is read, or nobody looks.
    mutating func forgetUnreadLine() { (unreadLine, readUntil) = (nil, nil) }

    /// The same under another name.
    func moved(to place: Place, name: String) -> Conversation {
        var conversation = self
        conversation.place = place
        conversation.name = name
        return conversation
    }
}
