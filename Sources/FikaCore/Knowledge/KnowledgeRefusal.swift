/// Why a question or an answer stays as it is.
package enum KnowledgeRefusal: Sendable, Equatable {
    case notAnAnswer
    case noSuchQuestion
    /// It has come this far already, or not so far.
    case isAlready(Question.State)
}
