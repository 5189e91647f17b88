/// Something around the talk, of which many in a row are told together.
struct Happening: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        case joined, left, wentAway
        case renamed(to: String)
        /// A sentence of its own: topic, modes, removals.
        case other(String)
    }

    let nick: String
    let kind: Kind
}
