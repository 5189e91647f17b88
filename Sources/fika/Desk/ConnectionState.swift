/// How it stands with the server.
enum ConnectionState: Equatable, Sendable {
    case starting
    case connecting(attempt: Int)
    case connected
    /// Trying again at that time, in milliseconds since 1970.
    case waiting(until: Int64)
    /// Its certificate waits for the person's decision.
    case doubtful
    case over
}
