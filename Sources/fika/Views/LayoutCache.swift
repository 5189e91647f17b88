import TerminalUI

/// Messages as rows of the screen, remembered until they change or the window does.
struct LayoutCache: Sendable {
    /// What several screens full need; a full cache is emptied at once.
    static let countMax = 1_000

    struct Key: Hashable, Sendable {
        let server: Int
        let place: Place
        let entry: Int
        let revision: Int
        let width: Int
        let manner: EntryLayout.Manner
        /// Of the message that is quoted, whose words can go.
        let quoted: Int
        let isSelected: Bool
    }

    private var rows: [Key: [StyledText]] = [:]

    mutating func rows(_ key: Key, make: () -> [StyledText]) -> [StyledText] {
        if let rows = rows[key] { return rows }
        let made = make()
        if rows.count >= Self.countMax { rows.removeAll(keepingCapacity: true) }
        rows[key] = made
        return made
    }

    mutating func clear() { rows = [:] }

    var count: Int { rows.count }
}
