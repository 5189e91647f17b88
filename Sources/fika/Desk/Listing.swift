/// The list at the left, in order.
struct Listing: Equatable, Sendable {
    /// Shown; the rest is counted.
    static let itemsMax = 1_000
    /// Can be reached with Alt and a digit.
    static let numberedMax = 10

    let items: [ListItem]
}
