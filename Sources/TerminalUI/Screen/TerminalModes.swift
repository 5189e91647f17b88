/// What a terminal is told when a program takes it over, and when it gives it back.
package enum TerminalModes: Sendable, Equatable {
    /// Lines that scroll, the last of which is edited: bracketed paste.
    case line
    /// The whole screen: the alternate screen, bracketed paste, focus, no wrapping, and the kitty keyboard's way to
    /// tell keys apart; with the mouse if it is wanted, which takes selecting by the terminal away (Shift gives it
    /// back).
    case screen(mouse: Bool)

    /// Said at the start, and after a suspension.
    var enter: String {
        switch self {
        case .line: "\u{1B}[?2004h"
        case .screen(let mouse):
            "\u{1B}[?1049h\u{1B}[2J\u{1B}[?7l\u{1B}[?2004h\u{1B}[?1004h\u{1B}[>1u"
                + (mouse ? "\u{1B}[?1002h\u{1B}[?1006h" : "")
        }
    }

    /// Said at the end; static, so that the handler of a crash allocates nothing. The mouse is turned off in any case.
    var leave: StaticString {
        switch self {
        case .line: "\u{1B}[?2004l"
        case .screen:
            """
            \u{1B}[?2026l\u{1B}[<u\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1004l\u{1B}[?2004l\u{1B}[?7h\u{1B}[m\u{1B}]8;;\
            \u{1B}\\\u{1B}[?25h\u{1B}[?1049l
            """
        }
    }

    /// Turns the mouse on or off while the screen is held.
    package static func mouse(_ isOn: Bool) -> String {
        isOn ? "\u{1B}[?1002h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1002l"
    }
}
