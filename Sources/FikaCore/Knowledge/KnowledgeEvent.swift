/// What became known.
package enum KnowledgeEvent: Sendable, Equatable, Codable {
    /// The texts are for the store: the log keeps the solution alone.
    case accepted(Solution, question: String, answer: String)
}
