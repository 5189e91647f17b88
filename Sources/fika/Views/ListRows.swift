import TerminalUI

/// The rows of the list at the left, each made when it is looked at: there are thousands, and a screen shows few.
struct ListRows: RandomAccessCollection, Sendable {
    enum Content: Equatable {
        /// By its place among the groups.
        case server(Int)
        case section(ListItem.Section)
        /// By its place in the listing.
        case item(Int)
    }

    private struct Part {
        let start: Int
        /// Of items the first.
        let content: Content
    }

    private let view: ListView
    private let width: Int
    private var parts: [Part] = []
    private(set) var endIndex = 0

    init(_ view: ListView, width: Int) {
        (self.view, self.width) = (view, width)
        let listing = view.listing
        for (index, group) in listing.groups.enumerated() {
            if listing.groups.count > 1 { add(.server(index), 1) }
            var items = listing.range(of: index)
            for (section, count) in zip(ListItem.Section.allCases, group.roster.counts) {
                let count = Swift.min(count, items.count)
                guard count > 0 else { continue }
                add(.section(section), 1)
                add(.item(items.lowerBound), count)
                items = items.dropFirst(count)
            }
        }
    }

    private mutating func add(_ content: Content, _ count: Int) {
        parts.append(Part(start: endIndex, content: content))
        endIndex += count
    }

    var startIndex: Int { 0 }

    subscript(index: Int) -> ScrollingRow {
        switch content(at: index) {
        case .server(let group): view.heading(view.listing.groups[group])
        case .section(let section): view.heading(section)
        case .item(let item): view.row(view.listing[item], width: width)
        }
    }

    func content(at index: Int) -> Content {
        guard let part = parts.last(where: { $0.start <= index }) else { preconditionFailure("a row has a part") }
        guard case .item(let first) = part.content else { return part.content }
        return .item(first + index - part.start)
    }

    /// The row of an item, by its place in the listing.
    func row(ofItem item: Int) -> Int? {
        for part in parts.reversed() {
            if case .item(let first) = part.content, first <= item { return part.start + item - first }
        }
        return nil
    }
}
