import TerminalUI

/// The bars above the conversation and above what is typed.
struct BarView {
    let desk: Desk
    let theme: Theme
    let listing: Listing

    private var words: Words { desk.state.words }

    /// Where one is, and what it is about.
    var title: Bar {
        var left = StyledText(" " + place, theme.title)
        let topic = desk.conversation.topic
        if let card = desk.caseHere {
            left.append("  " + card.title + " · " + (card.isOpen ? card.status : words(.closed)))
        } else if !topic.isEmpty {
            left.append("  " + topic)
        }
        return Bar(left: left, right: StyledText(deadline, theme.title), style: theme.bar)
    }

    /// How it stands with the server, what waits, and where help is.
    var status: Bar {
        var left = StyledText(" ")
        left.append(connection, isWell ? .plain : theme.alert)
        if desk.isFrameHidden {
            left.append("  " + place)
        }
        let mentions = listing.mentions
        let isHereNew = listing.item(at: desk.here, on: desk.server)?.isNew ?? false
        let unread = listing.newCount - (isHereNew ? 1 : 0)
        for group in desk.neighbours where group.connection == .doubtful {
            left.append("  " + words(.trustWaits(server: PlainText.of(group.name))), theme.alert)
        }
        let lost = desk.neighbours.filter { ![.connected, .doubtful].contains($0.connection) }.map(\.name)
        if !lost.isEmpty {
            left.append("  " + lost.joined(separator: ", ") + ": " + words(.notConnected), theme.alert)
        }
        if mentions > 0 { left.append("  @\(mentions)", theme.mention) }
        if unread > 0 { left.append("  " + words(.unreadConversations(count: unread)), theme.title) }
        if case .older = desk.conversation.loading { left.append("  " + words(.fetching)) }
        if case .around = desk.conversation.loading { left.append("  " + words(.fetching)) }
        return Bar(left: left, right: StyledText(hint + " "), style: theme.bar)
    }

    private var isWell: Bool { desk.connection == .connected }

    /// One's name, or what is wrong.
    private var connection: String {
        guard isWell else { return desk.isOneOfSeveral ? desk.serverName + ": " + desk.standing : desk.standing }
        return PlainText.of(desk.state.nick) + (desk.isOneOfSeveral ? "@" + desk.serverName : "")
    }

    /// What to do next, where one would be lost without it.
    private var hint: String {
        if desk.isFrameHidden { return words(.copyHint) }
        if desk.here.isThread { return words(.threadHint) }
        let conversation = desk.conversation
        if conversation.viewpoint != .end || !conversation.reachesEnd { return words(.pastHint) }
        if desk.consultationHere != nil, let key = desk.work.keymap.name(of: .sharedPart) {
            return words(.sharedHint(key: key))
        }
        return words(.helpHint)
    }

    private var place: String {
        switch desk.here {
        case .home: words(.home)
        case .channel, .person: PlainText.of(desk.conversation.name)
        case .thread: words(.threadIn(name: PlainText.of(desk.conversation.name)))
        }
    }

    private var deadline: String {
        guard let card = desk.caseHere, card.isOpen,
            let days = DayCount.from(desk.state.time.day(desk.now), to: card.deadline)
        else { return "" }
        return words(.daysLeft(days: days)) + " "
    }
}
