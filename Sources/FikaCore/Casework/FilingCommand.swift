/// What one asks about what is in a case file.
package enum FilingCommand: Sendable, Equatable {
    case file(FilingRequest)
    /// Takes it out again.
    case withdraw(number: String, FilingID, reason: String)
    /// A person's yes to a bot's proposal; `thread` was read by a `ThreadQuery` for it.
    case accept(proposal: MessageID, thread: [Message])
    case decline(proposal: MessageID)
}
