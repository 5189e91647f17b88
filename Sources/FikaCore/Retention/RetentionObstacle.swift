/// Why a case is not destroyed, or not yet.
package enum RetentionObstacle: Sendable, Equatable {
    case isOpen
    case isHeld(reason: String)
    case isNotHeld
    case isKeptForever
    case isNotDue(until: Timestamp)
    /// Filed late, and nobody has decided about them.
    case filingsWait(Int)
    case consultationsAreOpen(Int)
    /// A main case and its parts are kept as a whole, until the last of them may go.
    case belongsWith(String)
    /// They go first.
    case hasParts(Int)
}
