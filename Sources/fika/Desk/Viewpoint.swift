/// What of a conversation is on the screen.
enum Viewpoint: Equatable, Sendable {
    /// The end, wherever it goes.
    case end
    /// This line of this entry is the lowest on the screen.
    case bottom(entry: Int, line: Int)
    /// This entry is in the middle.
    case middle(entry: Int)

    var entry: Int? {
        switch self {
        case .end: nil
        case .bottom(let entry, _), .middle(let entry): entry
        }
    }
}
