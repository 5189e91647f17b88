/// Drawing: one row at a time, never over an edge.
extension Grid {
    /// Draws one row of text from a cell on, at most `width` cells of it (by default to the edge), and says how many it
    /// took. Control characters, and what takes no cell by itself, are left out. A wide grapheme that would stick out
    /// becomes blanks, and so does the rest of one that is drawn over.
    ///
    /// Text from right to left stays in the order it is written in: terminals that turn it do so themselves. A mark of
    /// left-to-right at its end keeps them from turning the frame and the columns with it.
    @discardableResult
    package mutating func draw(_ text: StyledText, at position: Position, width: Int = .max) -> Int {
        var pen = Pen(
            column: position.column, end: position.column + min(width, Self.sideMax - min(position.column, 0)))
        guard clip.rows.contains(position.row) else { return 0 }
        for span in text.spans where pen.column < pen.end {
            let look = look(of: span.style)
            if span.text.utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) {
                drawPlain(span.text, look, at: position.row, &pen)
            } else {
                for character in span.text {
                    guard draw(character, look, at: position.row, &pen) else { break }
                }
            }
        }
        isolate(position.row, pen)
        return pen.column - position.column
    }

    /// Fills a part with blanks of a look, or with another character of one cell.
    package mutating func fill(_ rect: Rect, _ style: Style = .plain, with character: Character = " ") {
        let rect = rect.intersection(clip).intersection(bounds)
        guard !rect.isEmpty else { return }
        var cell = look(of: style)
        let isNarrow = CellWidth.of(character) == 1
        cell.glyph = isNarrow ? intern(character) : 0x20
        for row in rect.rows {
            mend(row: row, from: rect.column, to: rect.column + rect.width)
            let start = row * size.columns
            for column in rect.columns { cells[start + column] = cell }
        }
    }

    /// Lays a look over what is drawn already, such as the bar over a selected row.
    package mutating func restyle(_ rect: Rect, _ style: Style) {
        let rect = rect.intersection(clip).intersection(bounds)
        let look = look(of: style)
        for row in rect.rows {
            for index in row * size.columns + rect.column..<row * size.columns + rect.column + rect.width {
                if look.foreground != 0 { cells[index].foreground = look.foreground }
                if look.background != 0 { cells[index].background = look.background }
                cells[index].attributes |= look.attributes
            }
        }
    }

    /// Where drawing is, and whether it drew from right to left.
    private struct Pen {
        var column: Int
        let end: Int
        var lastRightToLeft: Int?
    }

    private mutating func drawPlain(_ text: String, _ look: Cell, at row: Int, _ pen: inout Pen) {
        let visible = clip.intersection(bounds)
        var cell = look
        let first = max(pen.column, visible.column)
        let last = min(pen.column + text.utf8.count, pen.end, visible.column + visible.width)
        if first < last { mend(row: row, from: first, to: last) }
        for byte in text.utf8 {
            guard pen.column < pen.end else { return }
            if pen.column >= first, pen.column < last {
                cell.glyph = UInt32(byte)
                cells[row * size.columns + pen.column] = cell
            }
            pen.column += 1
        }
    }

    /// False when there is no room for the character.
    private mutating func draw(_ character: Character, _ look: Cell, at row: Int, _ pen: inout Pen) -> Bool {
        let cellCount = CellWidth.of(character)
        guard cellCount > 0 else { return true }
        guard pen.column + cellCount <= pen.end else { return false }
        let visible = clip.intersection(bounds)
        let (first, last) = (pen.column, pen.column + cellCount)
        pen.column = last
        guard last > visible.column, first < visible.column + visible.width else { return true }
        var cell = look
        if first < visible.column || last > visible.column + visible.width {
            for column in max(first, visible.column)..<min(last, visible.column + visible.width) {
                mend(row: row, from: column, to: column + 1)
                cells[row * size.columns + column] = cell
            }
            return true
        }
        mend(row: row, from: first, to: last)
        cell.glyph = intern(character)
        cell.shape = UInt8(cellCount) | (CellWidth.isDisputed(character) ? Cell.disputedBit : 0)
        cells[row * size.columns + first] = cell
        cell.glyph = 0
        cell.shape = 0
        for column in first + 1..<max(last, first + 1) { cells[row * size.columns + column] = cell }
        if CellWidth.isRightToLeft(character) { pen.lastRightToLeft = first }
        return true
    }

    private mutating func isolate(_ row: Int, _ pen: Pen) {
        guard let column = pen.lastRightToLeft, bounds.columns.contains(column) else { return }
        let index = row * size.columns + column
        guard clusters.count < Self.tableMax else { return }
        clusters.append(glyph(cells[index]) + Self.leftToRightMark)
        cells[index].glyph = Cell.clusterBit | UInt32(clusters.count - 1)
    }

    /// Blanks what is left of wide graphemes at both ends of cells that are about to be drawn over.
    private mutating func mend(row: Int, from first: Int, to last: Int) {
        let start = row * size.columns
        var column = first
        while column > 0, cells[start + column].shape == 0 {
            column -= 1
            cells[start + column].glyph = 0x20
            let wasHead = cells[start + column].shape != 0
            cells[start + column].shape = 1
            if wasHead { break }
        }
        column = last
        while column < size.columns, cells[start + column].shape == 0 {
            cells[start + column].glyph = 0x20
            cells[start + column].shape = 1
            column += 1
        }
    }
}
