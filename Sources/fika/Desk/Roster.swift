/// What one server has for the list, kept in order: what changes is put where it belongs, and the rest is not touched.
struct Roster: Equatable, Sendable {
    private var items: [Place: ListItem] = [:]
    private var order: [ListOrder] = []
    /// The same as it is when nothing is new.
    private var homes: [ListOrder] = []
    /// How many are in each section, in their order.
    private(set) var counts = ListItem.Section.allCases.map { _ in 0 }
    /// In all of them.
    private(set) var mentions = 0
    /// Those with something new.
    private(set) var newCount = 0

    init() {}

    /// - Precondition: no two have the same place.
    init(_ items: [ListItem]) {
        for item in items {
            self.items[item.place] = item
            tally(item, 1)
        }
        order = items.map { ListOrder($0, in: $0.section) }.sorted()
        homes = items.map { ListOrder($0, in: $0.home) }.sorted()
    }

    subscript(place: Place) -> ListItem? { items[place] }

    /// Where a conversation stands.
    func index(of place: Place) -> Int? {
        items[place].map { Self.index(of: ListOrder($0, in: $0.section), in: order) }
    }

    /// So many of the first, as they are when nothing is new.
    func first(_ count: Int) -> [ListItem] { homes.prefix(count).compactMap { items[$0.place] } }

    /// Nil: it is not in the list any more.
    mutating func put(_ item: ListItem?, at place: Place) {
        let old = items[place]
        guard old != item else { return }
        old.map { tally($0, -1) }
        item.map { tally($0, 1) }
        items[place] = item
        Self.move(old.map { ListOrder($0, in: $0.section) }, to: item.map { ListOrder($0, in: $0.section) }, in: &order)
        Self.move(old.map { ListOrder($0, in: $0.home) }, to: item.map { ListOrder($0, in: $0.home) }, in: &homes)
    }

    private mutating func tally(_ item: ListItem, _ step: Int) {
        counts[item.section.rawValue] += step
        mentions += step * item.mentions
        newCount += item.isNew ? step : 0
    }

    private static func move(_ old: ListOrder?, to new: ListOrder?, in list: inout [ListOrder]) {
        guard old != new else { return }
        if let old { list.remove(at: index(of: old, in: list)) }
        if let new { list.insert(new, at: index(of: new, in: list)) }
    }

    /// The first that does not stand before it.
    private static func index(of wanted: ListOrder, in list: [ListOrder]) -> Int {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Roster: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { order.count }

    subscript(index: Int) -> ListItem {
        guard let item = items[order[index].place] else { preconditionFailure("what has an order has an item") }
        return item
    }
}
