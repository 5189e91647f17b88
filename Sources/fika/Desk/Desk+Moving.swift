import IRCWire
import TerminalUI

/// From one conversation to another.
extension Desk {
    mutating func go(to place: Place) -> [Effect] {
        guard place != here, let next = conversations[place] else { return [] }
        drafts[here] = typing.isEmpty ? nil : typing.text
        conversations[here]?.forgetUnreadLine()
        here = place
        wasUnread = next.unread > 0 || next.mayHaveUnread
        (scroll, selected, isListOpen, listTop) = (0, nil, false, nil)
        typing.replace(with: takeDraft(of: place))
        state.current = target(of: place)
        var effects = load(place)
        effects += arrangePane()
        return effects + membersWanted(in: place)
    }

    /// Who is in the channel that is looked at, once one is in it.
    func membersWanted(in place: Place) -> [Effect] {
        guard case .channel = place, let name = conversations[place]?.name, let room = state.room(name),
            !room.isComplete
        else { return [] }
        return [.ask(IRCMessage("NAMES", name), .onScreen(.members(channel: name)))]
    }

    /// Where the state went by a command.
    mutating func follow() -> [Effect] {
        guard let current = state.current else { return [] }
        let place = place(of: current)
        guard place != here, target(of: here).map({ state.fold($0) }) != state.fold(current) else { return [] }
        open(place, name: current)
        hasChosen = true
        return go(to: place)
    }

    /// To a conversation of the list; a case or community one is not in is joined.
    mutating func visit(_ item: ListItem) -> [Effect] {
        guard item.server == server else { return [.turn(.item(item))] }
        hasChosen = true
        var effects: [Effect] = []
        if case .channel = item.place, state.room(item.name) == nil, state.welcome != nil {
            effects.append(.send(IRCMessage("JOIN", item.name)))
        }
        open(item.place, name: item.name)
        return effects + go(to: item.place)
    }

    /// Whether it is the conversation one is in.
    func isHere(_ item: ListItem) -> Bool { item.server == server && item.place == here }

    /// So many places down the list, around its ends.
    mutating func move(by count: Int) -> [Effect] {
        let items = listing
        guard !items.isEmpty else { return [] }
        guard let index = items.index(of: here, on: server) else {
            return visit(count > 0 ? items[0] : items[items.count - 1])
        }
        return visit(items[((index + count) % items.count + items.count) % items.count])
    }

    /// By its number in the list, from 1.
    mutating func move(toNumber number: Int) -> [Effect] {
        listing.numbered.first { $0.number == number }.map { visit($0) } ?? []
    }

    /// The next one that has something new; mentions first.
    mutating func moveToUnread() -> [Effect] {
        let items = listing.new.filter { !isHere($0) }
        guard let next = items.first(where: { $0.mentions > 0 }) ?? items.first else { return [] }
        return visit(next)
    }
}
