/// What decides where a conversation stands in the list, without all that is shown of it: it is moved about whenever
/// something changes, so it is small.
struct ListOrder: Comparable, Sendable {
    private let section: Int
    /// Nobody is called in it; counts among what is unread.
    private let isCalm: Bool
    /// What is due first comes first; only among cases and what is unread.
    private let due: String
    private let name: String
    let place: Place

    init(_ item: ListItem, in section: ListItem.Section) {
        self.section = section.rawValue
        isCalm = section != .unread || item.mentions == 0
        due = section == .cases || section == .unread ? item.dueText : ""
        name = item.name
        place = item.place
    }

    static func < (left: ListOrder, right: ListOrder) -> Bool {
        if left.section != right.section { return left.section < right.section }
        if left.isCalm != right.isCalm { return right.isCalm }
        if left.due != right.due { return left.due < right.due }
        if left.name != right.name { return left.name < right.name }
        return left.place.sorting < right.place.sorting
    }
}

extension ListItem {
    /// Sorts what is due first to the front; closed cases have no deadline any more.
    fileprivate var dueText: String {
        guard let card else { return "z" }
        return card.isOpen ? card.deadline : "y"
    }
}

extension Place {
    /// Parts those of the same name.
    fileprivate var sorting: (Int, String) {
        switch self {
        case .home: (0, "")
        case .channel(let name): (1, name)
        case .person(let name): (2, name)
        case .thread(let root): (3, root)
        }
    }
}
