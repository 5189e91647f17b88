/// The list at the left, in order.
struct Listing: Equatable, Sendable {
    /// Shown of all servers together.
    static let itemsMax = 1_000
    /// Can be reached with Alt and a digit.
    static let numberedMax = 10

    /// By server.
    let groups: [ListGroup]
    /// Of all of them.
    let items: [ListItem]

    /// - Precondition: there is a group.
    init(_ groups: [ListGroup]) {
        var items = groups.flatMap { $0.items.prefix(Self.itemsMax / groups.count) }
        // Numbers go by where a conversation stands when it is read: what becomes unread moves up but keeps its number,
        // or a key pressed at that moment would lead elsewhere. What is pinned comes first, on whatever server it is.
        let order = ListOrder.indices(items, by: \.home)
        for (place, index) in order.prefix(Self.numberedMax).enumerated() { items[index].number = place + 1 }
        (self.groups, self.items) = (groups, items)
    }
}
