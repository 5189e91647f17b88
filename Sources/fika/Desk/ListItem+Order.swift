extension ListItem {
    func isNumberedBefore(_ other: ListItem) -> Bool {
        if (home == .pinned) != (other.home == .pinned) { return home == .pinned }
        return server == other.server ? isBefore(other, by: \.home) : server < other.server
    }

    /// Within a server.
    func isBefore(_ other: ListItem, by section: KeyPath<ListItem, Section>) -> Bool {
        let place = self[keyPath: section]
        guard place == other[keyPath: section] else { return place.rawValue < other[keyPath: section].rawValue }
        if place == .unread, (mentions > 0) != (other.mentions > 0) { return mentions > 0 }
        if place == .cases || place == .unread {
            let (first, second) = (dueText, other.dueText)
            if first != second { return first < second }
        }
        return name < other.name
    }

    /// Sorts what is due first to the front; closed ones have no deadline any more.
    private var dueText: String {
        guard let card else { return "z" }
        return card.isOpen ? card.deadline : "y"
    }
}
