/// What a bot says to a question.
package enum AnswerDecision: Sendable, Equatable {
    /// This is it.
    case answer(FoundAnswer)
    /// It may be like these, the likelier first: one or two.
    case suggest([FoundAnswer])
    /// Nothing: a wrong answer costs more trust than a missing one.
    case silence
}
