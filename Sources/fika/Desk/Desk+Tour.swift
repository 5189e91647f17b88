import TerminalUI

/// The tour of the screen, which any key but Enter ends.
extension Desk {
    /// Nil when there is no tour, or the key is for somebody else.
    mutating func pressInTour(_ key: Key) -> [Effect]? {
        guard tour != nil else { return nil }
        switch key {
        case .enter:
            tour?.advance()
            if tour?.place == nil { tour = nil }
            return []
        case .escape:
            tour = nil
            return []
        default:
            // Whoever begins to work has seen enough; what was pressed is not lost.
            tour = nil
            return nil
        }
    }
}
