/// A screen as it is to be: cells in rows, drawn anew for every frame.
package struct Grid: Sendable {
    package let size: TerminalSize
    /// Nothing is drawn outside of it.
    package var clip: Rect
    /// Row by row.
    var cells: [Cell]
    /// Graphemes of several scalars, by the index in their cells.
    var clusters: [String] = []
    /// Links, by the index in their cells.
    var links: [String] = []

    /// Most cells of a side; a larger terminal keeps the rest empty.
    package static let sideMax = 1000

    package init(_ size: TerminalSize) {
        self.size = TerminalSize(columns: min(size.columns, Self.sideMax), rows: min(size.rows, Self.sideMax))
        clip = Rect(self.size)
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// The whole of it.
    package var bounds: Rect { Rect(size) }

    func row(_ row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }

    func glyph(_ cell: Cell) -> String {
        if cell.glyph & Cell.clusterBit != 0 { return clusters[Int(cell.glyph & ~Cell.clusterBit)] }
        return cell.width == 0 ? "" : Unicode.Scalar(cell.glyph).map { String(Character($0)) } ?? " "
    }

    func link(_ cell: Cell) -> String? {
        cell.link == 0 ? nil : links[Int(cell.link) - 1]
    }

    /// Whether a row looks the same in another grid of this width.
    func isRow(_ row: Int, sameIn other: Grid) -> Bool {
        let (start, end) = (row * size.columns, (row + 1) * size.columns)
        for index in start..<end where !isCell(index, sameIn: other) { return false }
        return true
    }

    func isCell(_ index: Int, sameIn other: Grid) -> Bool {
        let (mine, its) = (cells[index], other.cells[index])
        if !mine.refersToTables && !its.refersToTables { return mine == its }
        return mine.hasLook(of: its) && mine.shape == its.shape && glyph(mine) == other.glyph(its)
            && link(mine) == other.link(its)
    }
}
