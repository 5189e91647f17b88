/// A key that writes nothing by itself, by the name it has in a configuration.
package enum NamedKey: String, Sendable, Hashable, CaseIterable {
    case enter, tab, backspace, delete, insert, escape, left, right, up, down, home, end
    case pageUp = "page-up"
    case pageDown = "page-down"

    /// The key without modifiers.
    var key: Key {
        switch self {
        case .enter: .enter
        case .tab: .tab
        case .backspace: .backspace
        case .delete: .delete
        case .insert: .insert
        case .escape: .escape
        case .left: .left
        case .right: .right
        case .up: .up
        case .down: .down
        case .home: .home
        case .end: .end
        case .pageUp: .pageUp
        case .pageDown: .pageDown
        }
    }
}
