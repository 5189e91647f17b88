import FikaCore
import LibCrypto

/// A SCRAM log-in under way: between the two messages of the client.
struct ScramExchange: Sendable {
    var server: ScramServer
    /// nil: there is no such account, which the client learns at the end, like one with a wrong password.
    let account: AccountID?
    let name: String
}
