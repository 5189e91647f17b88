/// The list at the left, in order, each item made when it is looked at.
struct Listing: Equatable, Sendable {
    /// Shown of all servers together.
    static let itemsMax = 5_000
    /// Can be reached with Alt and a digit.
    static let numberedMax = 10

    /// By server.
    let groups: [ListGroup]
    /// Those with a number, by it. Numbers go by where a conversation stands when it is read: what becomes unread moves
    /// up but keeps its number, or a key pressed at that moment would lead elsewhere. What is pinned comes first, on
    /// whatever server it is.
    let numbered: [ListItem]
    /// How many come before those of each group, and how many there are.
    private let bounds: [Int]

    /// - Precondition: there is a group.
    init(_ groups: [ListGroup]) {
        self.groups = groups
        var bounds = [0]
        for group in groups { bounds.append(bounds[bounds.count - 1] + group.shown(of: groups.count)) }
        self.bounds = bounds
        let first = groups.flatMap { $0.roster.first(Self.numberedMax) }
        let inOrder = first.filter { $0.home == .pinned } + first.filter { $0.home != .pinned }
        numbered = inOrder.prefix(Self.numberedMax).enumerated().map { place, item in
            var item = item
            item.number = place + 1
            return item
        }
    }

    /// People named in all of them.
    var mentions: Int { groups.reduce(0) { $0 + $1.roster.mentions } }

    /// Those with something new.
    var newCount: Int { groups.reduce(0) { $0 + $1.roster.newCount } }

    func index(of place: Place, on server: Int) -> Int? {
        guard let group = groups.firstIndex(where: { $0.server == server }),
            let index = groups[group].roster.index(of: place), bounds[group] + index < bounds[group + 1]
        else { return nil }
        return bounds[group] + index
    }

    func item(at place: Place, on server: Int) -> ListItem? {
        groups.first { $0.server == server }?.roster[place].map(withNumber)
    }

    /// Those with something new, which stand among the first of each group.
    var new: [ListItem] {
        groups.indices.flatMap { group in
            let first = groups[group].roster.counts[...ListItem.Section.unread.rawValue].reduce(0, +)
            return self[range(of: group).prefix(first)].filter(\.isNew)
        }
    }

    /// Those of one group.
    func range(of group: Int) -> Range<Int> { bounds[group]..<bounds[group + 1] }

    private func withNumber(_ item: ListItem) -> ListItem {
        numbered.first { $0.place == item.place && $0.server == item.server } ?? item
    }
}

extension Listing: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { bounds[bounds.count - 1] }

    subscript(index: Int) -> ListItem {
        let group = bounds.lastIndex { $0 <= index } ?? 0
        return withNumber(groups[group].roster[index - bounds[group]])
    }
}

extension ListGroup {
    /// How many of it are in the list of so many groups.
    fileprivate func shown(of count: Int) -> Int { Swift.min(roster.count, Listing.itemsMax / count) }
}
