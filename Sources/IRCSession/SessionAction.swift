package import FikaCore

/// What a session wants its surroundings to do, in order.
package enum SessionAction: Sendable, Equatable {
    /// Whole lines with CR LF.
    case send([UInt8])
    /// Answered by `settle`, `storeFailed` or `busy` with the same ticket.
    case perform(Command, ticket: Int64)
    /// Answered by `verified`; at most one is under way.
    case verify(Verification)
    /// The last thing: what was sent before is written, then the socket is closed.
    case close
}
