/// What the mouse did over a cell.
package struct Mouse: Sendable, Hashable {
    package enum Action: Sendable, Hashable {
        case press(Button)
        case release(Button)
        /// Moved with a button held down.
        case drag(Button)
        case wheelUp, wheelDown
    }

    package enum Button: Sendable, Hashable {
        case left, middle, right
    }

    package let action: Action
    package let position: Position
    package let modifiers: Modifiers

    package init(_ action: Action, at position: Position, modifiers: Modifiers = []) {
        self.action = action
        self.position = position
        self.modifiers = modifiers
    }
}
