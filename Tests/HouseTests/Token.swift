/// The smallest thing the checks look at. Comments are not tokens (see ``SourceFile/comments``), and what
/// stands inside a string literal is one token, so code quoted in a string is never mistaken for code.
struct Token: Equatable, Sendable {
    enum Kind: Sendable {
        /// A name, keyword or number.
        case word
        /// A name in backticks: never a keyword.
        case quoted
        /// One character of punctuation; `->` is two of them.
        case symbol
        /// A string literal, without its quotes and interpolations.
        case literal
    }

    let kind: Kind
    let text: String
    let line: Int
    /// Braces open around it. A `{` and its `}` have the depth of what is around both.
    let depth: Int
    /// Nothing stands between it and the token before: tells `try!` from `try !isFound`.
    var isGlued = false

    func isWord(_ wanted: String) -> Bool { kind == .word && text == wanted }
    func isSymbol(_ wanted: String) -> Bool { kind == .symbol && text == wanted }
}
