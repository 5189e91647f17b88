/// Whether a page is on its way.
enum Loading: Equatable, Sendable {
    /// Nothing was asked for yet on this connection.
    case never
    case older, newer, latest
    case around(Goal)
    case idle
    /// The server has no history, or none for this reader.
    case impossible

    /// Where somebody wants to go.
    enum Goal: Equatable, Sendable {
        case message(msgid: String)
        /// Milliseconds since 1970.
        case time(Int64)
    }

    var isUnderWay: Bool {
        switch self {
        case .older, .newer, .latest, .around: true
        case .never, .idle, .impossible: false
        }
    }
}
