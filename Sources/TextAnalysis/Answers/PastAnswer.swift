/// A question that was answered, to be found again.
package struct PastAnswer: Sendable, Equatable {
    /// The question in a line; in a chat, the question.
    package var title: String
    /// What else was asked, if the question has more than a line.
    package var body: String
    /// What was answered.
    package var answer: String
    package var language: Language
    /// When, in seconds since any moment that is the same for all.
    package var time: Int64
    /// Whether the asker said that it worked.
    package var isAccepted: Bool

    package init(
        title: String, body: String = "", answer: String, language: Language, time: Int64, isAccepted: Bool = true
    ) {
        self.title = title
        self.body = body
        self.answer = answer
        self.language = language
        self.time = time
        self.isAccepted = isAccepted
    }
}
