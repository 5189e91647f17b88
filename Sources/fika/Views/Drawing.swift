import TerminalUI

/// A screen to be sent, and what it showed.
struct Drawing: Sendable {
    let grid: Grid
    let cursor: Position?
    let sights: [Sight]
}
