/// Something asked for: by whom, when, and a ticket by which the asker knows the answer again.
package struct Request: Sendable, Equatable {
    package let actor: Actor
    package let command: Command
    package let at: Timestamp
    /// Counts up per session; means nothing to the rules.
    package let ticket: Int64

    package init(actor: Actor, command: Command, at: Timestamp, ticket: Int64 = 0) {
        self.actor = actor
        self.command = command
        self.at = at
        self.ticket = ticket
    }

    package enum Actor: Sendable, Equatable {
        case session(SessionID)
        /// Someone who proved an account without a connection of their own: with a ticket, or a password over HTTP.
        case account(AccountID)
        /// Someone with access to the server's own socket, by name for the record.
        case serverOperator(String)
    }
}
