import FikaCore

/// What was decided together and is on disk together: now it may be seen, in this order by everybody.
struct Batch: Sendable {
    let outcomes: [Outcome]
    /// When it was decided; the time shown with what carries none of its own.
    let at: Timestamp
}
