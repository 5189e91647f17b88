/// What decides where a conversation stands in the list, without all that is shown of it: a list of 500 is put in order
/// for every frame, and what is moved about for that has to be small.
struct ListOrder: Comparable, Sendable {
    /// What is pinned comes first, on whatever server it is.
    private let isCommon: Bool
    private let server: Int
    private let section: Int
    /// Nobody is called in it; counts among what is unread.
    private let isCalm: Bool
    /// What is due first comes first; only among cases and what is unread.
    private let due: String
    private let name: String
    private let index: Int

    private init(_ item: ListItem, in section: ListItem.Section, index: Int) {
        isCommon = section != .pinned
        server = item.server
        self.section = section.rawValue
        isCalm = section != .unread || item.mentions == 0
        due = section == .cases || section == .unread ? item.dueText : ""
        name = item.name
        self.index = index
    }

    static func < (left: ListOrder, right: ListOrder) -> Bool {
        if left.isCommon != right.isCommon { return right.isCommon }
        if left.server != right.server { return left.server < right.server }
        if left.section != right.section { return left.section < right.section }
        if left.isCalm != right.isCalm { return right.isCalm }
        if left.due != right.due { return left.due < right.due }
        return left.name < right.name
    }

    static func sorted(_ items: [ListItem], by section: (ListItem) -> ListItem.Section) -> [ListItem] {
        indices(items, by: section).map { items[$0] }
    }

    /// Where in `items` they are, in their order.
    static func indices(_ items: [ListItem], by section: (ListItem) -> ListItem.Section) -> [Int] {
        items.enumerated().map { ListOrder($1, in: section($1), index: $0) }.sorted().map(\.index)
    }
}

extension ListItem {
    /// Sorts what is due first to the front; closed cases have no deadline any more.
    fileprivate var dueText: String {
        guard let card else { return "z" }
        return card.isOpen ? card.deadline : "y"
    }
}
