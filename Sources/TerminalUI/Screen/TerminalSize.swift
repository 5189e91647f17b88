/// The size of a terminal in character cells.
package struct TerminalSize: Sendable, Hashable {
    /// Cells in a row, at least 1.
    package let columns: Int
    /// Rows, at least 1.
    package let rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
    }

    /// What is assumed when a terminal does not know: the size of a VT100.
    package static let assumed = TerminalSize(columns: 80, rows: 24)
}
