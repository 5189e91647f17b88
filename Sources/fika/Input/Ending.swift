import IRCClient

/// How a mode ended.
struct Ending: Sendable {
    /// For each server why it was not held any more; nil: it was asked to end.
    var failures: [ClientFailure?]
    /// Whether the server said no to a line of a script.
    var wasRefused = false

    /// Nil when somebody left: then nothing failed.
    var failure: ClientFailure? { failures.contains { $0 == nil } ? nil : failures.first ?? nil }
}
