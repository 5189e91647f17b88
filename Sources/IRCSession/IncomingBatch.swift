import FikaCore

/// A batch that the client sends; it sends one at a time (IRCv3 client-batch).
enum IncomingBatch: Sendable {
    case none
    case open(MultilineDraft)
    /// Refused, and said so: what still comes of it is not looked at.
    case refused(reference: String)

    /// When one that is not closed is forgotten.
    var endsAt: Timestamp {
        if case .open(let draft) = self { draft.endsAt } else { .distantFuture }
    }
}
