/// An answer to choose in a flow.
struct Choice: Equatable, Sendable {
    /// What is put behind the line.
    let word: String
    let title: String
    var detail = ""
    /// Higher for what is likely.
    var weight = 0
    /// A whole line in the place of the flow's: a proposal that is agreed to.
    var line: String?
    /// What is not known by name yet is asked for.
    var asks: ActionPhrase.Wish?

    init(
        _ word: String, _ title: String, detail: String = "", weight: Int = 0, line: String? = nil,
        asks: ActionPhrase.Wish? = nil
    ) {
        (self.word, self.title, self.detail, self.weight) = (word, title, detail, weight)
        (self.line, self.asks) = (line, asks)
    }
}
