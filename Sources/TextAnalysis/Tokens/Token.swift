/// A token as a value, for callers that do not count nanoseconds.
package struct Token: Sendable, Equatable {
    /// Lower-case and folded, 1 to `Tokenizer.tokenBytesMax` bytes of UTF-8.
    package let text: String
    /// Where it stands, in UTF-8 bytes of the source.
    package let range: Range<Int>
    /// Whether it is a word or a whole compound.
    package let role: TokenRole

    /// A token of one's own, to compare with.
    package init(text: String, range: Range<Int>, role: TokenRole = .word) {
        self.text = text
        self.range = range
        self.role = role
    }
}
