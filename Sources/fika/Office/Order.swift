/// What is to be done on one of the servers.
struct Order: Equatable, Sendable {
    let server: Int
    let effect: Effect
}
