/// What one server puts into the list, in order.
struct ListGroup: Equatable, Sendable {
    let server: Int
    /// As the settings call it.
    let name: String
    let connection: ConnectionState
    let roster: Roster
}
