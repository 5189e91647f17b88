import IRCClient

/// A desk as one of several.
extension Desk {
    /// What it puts into the list.
    var group: ListGroup {
        ListGroup(server: server, name: serverName, connection: connection, roster: roster)
    }

    /// Whether there are others.
    var isOneOfSeveral: Bool { !neighbours.isEmpty }

    /// How it stands with the server, in words.
    var standing: String {
        switch connection {
        case .connected: state.words(.connected(nick: PlainText.of(state.nick)))
        case .starting, .connecting: state.words(.connectingNow)
        case .waiting(let until): state.words(.retrying(seconds: max(1, Int((until - now + 999) / 1000))))
        case .doubtful: state.words(.trustWaits(server: PlainText.of(serverName)))
        case .over: state.words(.notConnected)
        }
    }

    /// Another one comes before it.
    mutating func leaveFront() {
        deselect()
        conversations[here]?.forgetUnreadLine()
        work.overlay = nil
        (isFront, isListOpen, listTop, isFrameHidden, wasUnread) = (false, false, nil, false, false)
        neighbours = []
    }

    mutating func comeToFront(isListHidden: Bool) -> [Effect] {
        (isFront, self.isListHidden) = (true, isListHidden)
        lastKey = now
        wasUnread = conversation.unread > 0 || conversation.mayHaveUnread
        return load(here)
    }
}
