/// How a token stands to the one before it.
package enum TokenRole: Sendable, Equatable {
    /// A word, or one part of a compound such as `2026` in `2026-0042`: it has a place of its own in the text.
    case word
    /// A whole compound. It comes right after its first part and shares that part's place (in FTS5 terms it is
    /// *colocated*); its range covers all parts.
    case compound
}
