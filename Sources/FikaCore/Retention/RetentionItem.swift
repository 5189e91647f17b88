/// A case that is closed or held, as the keeper of the records looks at it.
package struct RetentionItem: Sendable, Equatable {
    package let number: String
    package let type: String
    package let result: String
    /// nil: it is open.
    package let closedAt: Timestamp?
    /// From when on it may be destroyed; nil: it is open, or kept for ever.
    package let dueAt: Timestamp?
    package let documents: Int
    package let filings: Int
    /// nil: it can be destroyed now, a main case after its parts.
    package let obstacle: RetentionObstacle?

    package var isDue: Bool { obstacle == nil }
}
