/// What the text of a remark says to the model.
struct RemarkContent: Sendable {
    struct Mention: Sendable {
        let person: Int
        let strength: Int
    }

    /// Whom it mentions, each once, at most `Remark.mentionsMax`.
    var mentions: [Mention] = []
    /// Whether it is addressed to a nick that nobody here has.
    var callsStranger = false
    /// The keys of its different words without nicks, rising.
    var words: [UInt32] = []
    var wordCount = 0
    var asks = false
    var links = false
    var exclaims = false
    /// The sums of the learned scores of its words.
    var scores = WordScores()
}
