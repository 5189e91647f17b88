extension Desk {
    /// By server, in the order of the settings.
    var listing: Listing {
        Listing((neighbours + [group]).sorted { $0.server < $1.server })
    }

    /// What is pinned first, then what is unread; then cases by deadline, communities, channels and people by name.
    var ownItems: [ListItem] {
        var items = conversations.values.compactMap(item)
        let known = Set(items.map(\.place))
        for (folded, card) in cases where card.isOpen && !known.contains(.channel(folded)) && card.channel != "*" {
            items.append(item(card, folded))
        }
        for (folded, card) in communities where !known.contains(.channel(folded)) && cases[folded] == nil {
            items.append(
                ListItem(
                    place: .channel(folded), name: card.channel, home: .communities, section: .communities, card: nil,
                    unread: 0, mentions: 0, mayHaveUnread: false, isJoined: false, openQuestions: card.openQuestions,
                    server: server))
        }
        return Array(ListOrder.sorted(items, by: \.section).prefix(Listing.itemsMax))
    }

    private func item(_ conversation: Conversation) -> ListItem? {
        let place = conversation.place
        guard !place.isThread, place != .home || here == .home else { return nil }
        let isHere = place == here || (here.isThread && place == threadHome)
        let isUnread = conversation.unread > 0 || conversation.mayHaveUnread || (isHere && wasUnread)
        var folded = ""
        if case .channel(let name) = place { folded = name }
        let card = cases[folded]
        let home: ListItem.Section
        if isPinned(conversation.name) {
            home = .pinned
        } else if card != nil {
            home = .cases
        } else if communities[folded] != nil {
            home = .communities
        } else {
            home = place.isPerson ? .people : .channels
        }
        let isJoined = place.isPerson || place == .home || state.rooms[folded] != nil
        return ListItem(
            place: place, name: conversation.name, home: home, section: isUnread && home != .pinned ? .unread : home,
            card: card, unread: conversation.unread, mentions: conversation.mentions,
            mayHaveUnread: conversation.mayHaveUnread, isJoined: isJoined,
            openQuestions: communities[folded]?.openQuestions, server: server)
    }

    /// By a command, or else by the settings.
    private func isPinned(_ name: String) -> Bool {
        let folded = state.fold(name)
        return state.habits.pinned[folded] ?? pinned.contains(folded)
    }

    private func item(_ card: CaseCard, _ folded: String) -> ListItem {
        ListItem(
            place: .channel(folded), name: card.channel, home: .cases, section: .cases, card: card, unread: 0,
            mentions: 0, mayHaveUnread: false, isJoined: false, server: server)
    }
}
