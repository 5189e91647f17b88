import FikaCore

/// An event of a case as its time line tells it.
struct CaseTelling: Sendable, Equatable {
    /// For programs.
    let kind: String
    let at: Timestamp
    let by: String
    let words: String

    init(_ kind: String, _ at: Timestamp, _ by: String, _ words: String) {
        self.kind = kind
        self.at = at
        self.by = by
        self.words = words
    }
}
