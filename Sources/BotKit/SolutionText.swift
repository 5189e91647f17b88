/// An accepted answer with its question.
public struct SolutionText: Sendable, Equatable {
    /// A number; people know it as `S12`.
    public var id: String
    /// Where it was asked and answered: only its readers may be shown it.
    public var channel: String
    /// Who answered.
    public var author: String
    /// The day it was accepted, as `2026-11-02`.
    public var date: String
    /// The `msgid` of the question.
    public var questionID: String
    /// The question's words.
    public var question: String
    /// The answer's words.
    public var answer: String

    /// A solution of one's own making, for tests.
    public init(
        id: String, channel: String, author: String, date: String, questionID: String = "", question: String,
        answer: String
    ) {
        self.id = id
        self.channel = channel
        self.author = author
        self.date = date
        self.questionID = questionID
        self.question = question
        self.answer = answer
    }
}
