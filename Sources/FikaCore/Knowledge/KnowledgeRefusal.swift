/// Why a question or an answer stays as it is.
package enum KnowledgeRefusal: Sendable, Equatable {
    case notAnAnswer
    case noSuchQuestion
    case noSuchSolution
    case emptySolution
    /// A month is `2026-11`.
    case noSuchMonth(String)
    /// A review lies ahead, and not too far.
    case reviewOutOfRange
    /// It has come this far already, or not so far.
    case isAlready(Question.State)
}
