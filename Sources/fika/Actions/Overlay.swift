import TerminalUI

/// What lies over the screen and takes the keys.
enum Overlay: Sendable {
    /// Everything by name: places, people, cases, actions, commands.
    case palette(Picker, [Palette.Goal])
    /// A question of a flow with answers to choose from.
    case choosing(Flow, Picker, [Choice])
    /// A question of a flow for words of one's own.
    case asking(Flow, TextEditor)
    case confirming(Flow)
    /// What can be done here; the first row that is shown.
    case help(top: Int)
    case searching(Finder)
}
