/// What somebody thought of an answer of the bot's.
struct Verdict: Sendable, Equatable {
    /// In lower case.
    let channel: String
    /// The id of the solution.
    let solution: String
    /// What was asked.
    let question: String
    /// When, in seconds since 1970.
    let seconds: Int64
    let isYes: Bool
}
