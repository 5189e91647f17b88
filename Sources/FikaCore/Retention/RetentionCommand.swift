/// What the keeper of the records does with closed cases: an operator at the server's own socket, and nobody else.
package enum RetentionCommand: Sendable, Equatable {
    /// Nothing of the case is destroyed until the hold is released; for a main case and its parts together.
    case hold(number: String, reason: String)
    case release(number: String, reason: String)
    /// Refused unless its time is up and nothing stands in the way. A main case goes after its parts.
    case destroy(number: String, reason: String)
}
