/// What a terminal is asked at the start, and what is said to it then. Whoever does not know a query is silent.
package enum TerminalQuery {
    /// Synchronised output, the colours, the kitty keyboard, and last DA1, which all answer.
    package static let all = "\u{1B}[?2026$p\u{1B}]10;?\u{1B}\\\u{1B}]11;?\u{1B}\\\u{1B}[?u\u{1B}[c"
}
