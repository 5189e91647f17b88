/// What a person did at the keyboard, free of the bytes a terminal sends for it.
package enum Key: Sendable, Equatable {
    /// Something to insert; a combining accent may come as a character of its own.
    case character(Character)
    /// Ctrl with a letter, which is lower-case here.
    case control(Character)
    /// Alt, or Escape first, with a character.
    case meta(Character)
    case enter, tab, backTab, backspace, delete, escape
    case left, right, up, down, home, end, pageUp, pageDown
    /// Ctrl or Alt with a horizontal arrow.
    case wordLeft, wordRight
    /// A bracketed paste as one thing, so that pasted line ends submit nothing.
    case paste(String)
}
