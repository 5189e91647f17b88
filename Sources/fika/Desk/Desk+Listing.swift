import IRCClient
import IRCWire

extension Desk {
    /// By server, in the order of the settings.
    var listing: Listing {
        Listing((neighbours + [group]).sorted { $0.server < $1.server })
    }

    /// What is pinned first, then what is unread; then cases by deadline, communities, channels and people by name.
    ///
    /// A function of the desk: what is kept of it spares work only.
    var roster: Roster {
        guard isListOld else { return kept.roster }
        var kept = kept
        bring(&kept)
        return kept.roster
    }

    /// Puts what changed where it belongs, so that the next look at the list costs nothing.
    mutating func settleList() {
        guard isListOld else { return }
        // Nobody else holds what is kept meanwhile, or it would be copied.
        var list = KeptList()
        swap(&list, &kept)
        bring(&list)
        kept = list
        conversations.settle()
        cases.settle()
        communities.settle()
        state.settleRooms()
    }

    private var isListOld: Bool {
        kept.basis != basis || conversations.isOld || cases.isOld || communities.isOld || state.rooms.isOld
    }

    private var basis: KeptList.Basis {
        KeptList.Basis(
            here: here, home: here.isThread ? threadHome ?? here : here, wasUnread: wasUnread,
            rules: KeptList.Rules(
                server: server, pinned: pinned, chosen: state.habits.pinned,
                casemapping: state.welcome?.isupport["CASEMAPPING"]))
    }

    private func bring(_ list: inout KeptList) {
        let basis = basis
        let changed = list.basis.flatMap { changes(from: $0, to: basis) }
        list.basis = basis
        // One by one they cost more than putting all in order.
        guard let changed, changed.count < 20 + list.roster.count / 50 else {
            list.roster = Roster(allPlaces.compactMap(item))
            return
        }
        for place in changed { list.roster.put(item(at: place), at: place) }
    }

    /// Whose item may be another; nil: everyone's.
    private func changes(from old: KeptList.Basis, to new: KeptList.Basis) -> Set<Place>? {
        let isUnknown =
            old.rules != new.rules || conversations.isAllChanged || cases.isAllChanged || communities.isAllChanged
            || state.rooms.isAllChanged
        guard !isUnknown else { return nil }
        var places = conversations.changes
        for channels in [cases.changes, communities.changes, state.rooms.changes] {
            for channel in channels { places.insert(.channel(channel)) }
        }
        if old != new { places.formUnion([old.here, old.home, new.here, new.home, .home]) }
        return places
    }

    private var allPlaces: Set<Place> {
        var places = Set(conversations.keys)
        for channel in cases.keys { places.insert(.channel(channel)) }
        for channel in communities.keys { places.insert(.channel(channel)) }
        return places
    }

    /// Nil: it is not in the list.
    private func item(at place: Place) -> ListItem? {
        if let conversation = conversations[place] { return item(conversation) }
        guard case .channel(let folded) = place else { return nil }
        if let card = cases[folded] { return card.isOpen && card.channel != "*" ? item(card, at: place) : nil }
        guard let card = communities[folded] else { return nil }
        return ListItem(
            place: place, name: card.channel, home: .communities, section: .communities, card: nil, unread: 0,
            mentions: 0, mayHaveUnread: false, isJoined: false, openQuestions: card.openQuestions, server: server)
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

    private func item(_ card: CaseCard, at place: Place) -> ListItem {
        ListItem(
            place: place, name: card.channel, home: .cases, section: .cases, card: card, unread: 0, mentions: 0,
            mayHaveUnread: false, isJoined: false, server: server)
    }

    /// By a command, or else by the settings.
    private func isPinned(_ name: String) -> Bool {
        let folded = state.fold(name)
        return state.habits.pinned[folded] ?? pinned.contains(folded)
    }
}
