/// A question as it is asked now.
package struct AskedQuestion: Sendable, Equatable {
    /// In a line; in a chat, all of it.
    package var title: String
    package var body: String
    package var language: Language
    /// In the seconds of `PastAnswer.time`.
    package var time: Int64

    package init(title: String, body: String = "", language: Language, time: Int64) {
        self.title = title
        self.body = body
        self.language = language
        self.time = time
    }
}
