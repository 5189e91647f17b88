/// Administration of accounts; only an operator may.
package enum AccountCommand: Sendable, Equatable {
    /// `scopes` nil for a person.
    case add(name: String, credentials: [UInt8], clearance: Confidentiality, scopes: [Scope]?)
    case setCredentials(name: String, [UInt8])
    case setClearance(name: String, Confidentiality)
    /// Makes the account a bot of exactly these scopes, adding it where it is missing: what a manifest says holds.
    case provisionBot(name: String, scopes: [Scope])
    /// Ends its sessions too.
    case disable(name: String)
    case enable(name: String)
}
