/// The list at the left, in order.
struct Listing: Equatable, Sendable {
    /// Shown; the rest is counted.
    static let itemsMax = 1_000

    let items: [ListItem]
}
