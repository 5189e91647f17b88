extension TextEditor {
    /// The rows at a width and where the cursor is among them.
    package func layout(width: Int) -> EditorLayout {
        EditorLayout(before: before, after: after, width: width)
    }

    /// Draws as many rows as there is room for, those around the cursor, and says where the cursor is on the screen.
    package func draw(in rect: Rect, on grid: inout Grid, style: Style = .plain) -> Position {
        guard !rect.isEmpty else { return rect.origin }
        let layout = layout(width: rect.width)
        let top = min(max(0, layout.cursor.row - rect.height + 1), max(0, layout.rows.count - 1))
        grid.fill(rect, style)
        for (offset, row) in layout.rows[top...].prefix(rect.height).enumerated() {
            grid.draw(
                StyledText(row, style), at: Position(row: rect.row + offset, column: rect.column), width: rect.width)
        }
        return Position(
            row: rect.row + layout.cursor.row - top, column: rect.column + min(layout.cursor.column, rect.width - 1))
    }
}
