/// What a person did at the keyboard, free of the bytes a terminal sends for it.
package enum Key: Sendable, Hashable {
    /// Something to insert; a combining accent may come as a character of its own.
    case character(Character)
    /// Ctrl with a letter, which is lower-case here, or with another character.
    case control(Character)
    /// Alt, or Escape first, with a character.
    case meta(Character)
    /// Ctrl and Alt with a character, which is lower-case here.
    case controlMeta(Character)
    case enter, tab, backTab, backspace, delete, insert, escape
    case left, right, up, down, home, end, pageUp, pageDown
    /// Ctrl or Alt with a horizontal arrow.
    case wordLeft, wordRight
    /// F1 and on.
    case function(Int)
    /// A key that writes nothing, with modifiers other than those above.
    case modified(NamedKey, Modifiers)
    /// A bracketed paste as one thing, so that pasted line ends submit nothing.
    case paste(String)
}
