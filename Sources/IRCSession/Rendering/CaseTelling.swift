package import FikaCore

/// An event of a case as its time line tells it.
package struct CaseTelling: Sendable, Equatable {
    /// For programs.
    package let kind: String
    package let at: Timestamp
    package let by: String
    package let words: String

    init(_ kind: String, _ at: Timestamp, _ by: String, _ words: String) {
        self.kind = kind
        self.at = at
        self.by = by
        self.words = words
    }
}
