/// Why a question or an answer stays as it is.
package enum KnowledgeRefusal: Sendable, Equatable {
    case notAnAnswer
    case noSuchQuestion
    /// The community has no owner who would see it.
    case nobodyToAsk
    /// It was not asked in private.
    case isNotPrivate(String)
    /// There is no accepted answer to make public.
    case isNotSettled
    case isPublished(SolutionID)
    case noSuchSolution
    case emptySolution
    /// A month is `2026-11`.
    case noSuchMonth(String)
    /// A review lies ahead, and not too far.
    case reviewOutOfRange
    /// It has come this far already, or not so far.
    case isAlready(Question.State)
}
