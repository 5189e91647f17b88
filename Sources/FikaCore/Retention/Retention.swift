/// What becomes of a closed case (*archiefnominatie* and *archiefactietermijn* of the Dutch ZGW standard); it follows
/// from the case's result.
package enum Retention: Sendable, Equatable, Codable {
    case keepForever
    /// Counted from the day the case was closed.
    case destroy(afterYears: Int)

    /// Of a result that was written before results had a retention.
    package static let unstated = Retention.destroy(afterYears: 7)
}
