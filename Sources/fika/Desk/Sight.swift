/// What a drawing of a conversation showed.
struct Sight: Equatable, Sendable {
    let place: Place
    /// Where the drawing ended up, scrolling done.
    let viewpoint: Viewpoint
    /// The oldest that is here is on the screen, or nearly.
    let isNearStart: Bool
    let isNearEnd: Bool
}
