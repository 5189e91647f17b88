/// What comes from a terminal: from its keyboard, its mouse, its window, or from itself as an answer.
package enum TerminalEvent: Sendable, Hashable {
    case key(Key)
    case mouse(Mouse)
    /// The window has the focus, or lost it.
    case focus(Bool)
    case answer(TerminalAnswer)
}
