import TextAnalysis

/// Something that was said about a case, or about a proposal of it.
struct Said: Sendable, Equatable {
    /// The newest of a case that are kept.
    static let perCaseMax = 40

    let utterance: Utterance
    /// In seconds since 1970.
    let seconds: Int64
    /// Yes or no to a proposal; nil for what was said.
    var verdict: Bool?
}
