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

    /// Whether somebody said that it is out of date.
    public var isOutdated: Bool
    /// Whether its author took it back: there are no words of it any more.
    public var isWithdrawn: Bool
    /// How often people said that an offer of it worked.
    public var worked: Int
    /// And how often that it did not.
    public var failed: Int

    /// A solution of one's own making, for tests.
    public init(
        id: String, channel: String, author: String, date: String, questionID: String = "", question: String,
        answer: String, isOutdated: Bool = false, isWithdrawn: Bool = false, worked: Int = 0, failed: Int = 0
    ) {
        self.id = id
        self.channel = channel
        self.author = author
        self.date = date
        self.questionID = questionID
        self.question = question
        self.answer = answer
        self.isOutdated = isOutdated
        self.isWithdrawn = isWithdrawn
        self.worked = worked
        self.failed = failed
    }
}
