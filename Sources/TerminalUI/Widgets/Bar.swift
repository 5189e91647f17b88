/// One row with something at its left and something at its right; the right gives way first.
package struct Bar: Sendable {
    package var left: StyledText
    package var right: StyledText
    /// The look of the whole row.
    package var style: Style

    package init(left: StyledText, right: StyledText = "", style: Style = .plain) {
        self.left = left
        self.right = right
        self.style = style
    }

    package func draw(in rect: Rect, on grid: inout Grid) {
        guard !rect.isEmpty else { return }
        let row = rect.rows(top: 1).top
        grid.fill(row, style)
        let leftWidth = grid.draw(left.cut(to: row.width).over(style), at: row.origin, width: row.width)
        let room = row.width - leftWidth - (leftWidth > 0 ? 1 : 0)
        guard room > 0 else { return }
        let right = right.cut(to: room).over(style)
        grid.draw(right, at: Position(row: row.row, column: row.column + row.width - right.width), width: room)
    }
}
