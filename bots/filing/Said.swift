import TextAnalysis

/// Something that was said about a case.
struct Said: Sendable, Equatable {
    /// The newest of a case that are kept.
    static let perCaseMax = 40

    let utterance: Utterance
    /// In seconds since 1970.
    let seconds: Int64
}
