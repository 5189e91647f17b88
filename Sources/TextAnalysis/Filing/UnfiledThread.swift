/// A thread that may belong to a case.
package struct UnfiledThread: Sendable, Equatable {
    /// What was said, oldest first.
    package var utterances: [Utterance]
    /// Cases that it names by number or link.
    package var named: Set<Int>
    package var language: Language
    /// In the seconds of `OpenCase.time`.
    package var time: Int64

    package init(utterances: [Utterance], named: Set<Int> = [], language: Language, time: Int64) {
        self.utterances = utterances
        self.named = named
        self.language = language
        self.time = time
    }
}
