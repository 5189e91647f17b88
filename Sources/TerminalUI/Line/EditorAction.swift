/// What the owner of a `LineEditor` does after a key.
package enum EditorAction: Sendable, Equatable {
    /// Nothing changed.
    case none
    /// The line changed, or the cursor moved: draw it again.
    case redraw
    /// Draw it again on an empty screen.
    case clearScreen
    /// The person pressed Enter; the line is empty again.
    case submit(String)
    /// The person is done: Ctrl-D or Ctrl-C on an empty line.
    case endOfInput
    /// Tab: make a `Completion` for the word before the cursor and give it to `LineEditor.begin`.
    case complete(prefix: String)
}
