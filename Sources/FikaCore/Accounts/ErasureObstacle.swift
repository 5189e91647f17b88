/// Why a person is not erased, or not yet.
package enum ErasureObstacle: Sendable, Equatable {
    /// A bot is nobody.
    case isBot
    /// Open cases of which the person is a handler: somebody else takes them over first.
    case handles([String])
}
