/// An account on a server, and what proves who it is.
struct Seat: Sendable {
    let launch: Launch
    let password: String?
    /// Why it cannot be used, where others can.
    var fault: String?

    /// As the settings call it, or by its address.
    var name: String { launch.serverName ?? launch.address.text }
}
