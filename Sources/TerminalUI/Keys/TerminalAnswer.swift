/// What a terminal says of itself when it is asked.
package enum TerminalAnswer: Sendable, Hashable {
    /// DA1, which every terminal answers: asked last, it tells that no other answer will come.
    case attributes([Int])
    /// DECRPM: whether a private mode is known, and on.
    case mode(Int, isKnown: Bool, isOn: Bool)
    /// OSC 10: the colour of text.
    case foreground(UInt8, UInt8, UInt8)
    /// OSC 11: the colour behind it.
    case background(UInt8, UInt8, UInt8)
    /// The kitty keyboard protocol is known, with these flags on.
    case keyboard(Int)

    /// Whether a background is dark, by its luma (ITU-R BT.601). Nil for another answer.
    package var isDark: Bool? {
        guard case .background(let red, let green, let blue) = self else { return nil }
        return 299 * Int(red) + 587 * Int(green) + 114 * Int(blue) < 128_000
    }
}
