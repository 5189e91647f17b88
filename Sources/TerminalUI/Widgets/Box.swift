/// A frame with a title, around what is laid over the screen.
package struct Box: Sendable {
    package var title: StyledText
    /// At the right of the lower edge: keys, a count.
    package var footer: StyledText
    package var style: Style
    /// Whether corners and edges are drawn in ASCII, for terminals without line drawing.
    package var isPlain: Bool

    package init(title: StyledText = "", footer: StyledText = "", style: Style = .plain, isPlain: Bool = false) {
        self.title = title
        self.footer = footer
        self.style = style
        self.isPlain = isPlain
    }

    /// Draws the frame, blanks what is in it, and says what is in it.
    @discardableResult
    package func draw(in rect: Rect, on grid: inout Grid) -> Rect {
        guard rect.width >= 2, rect.height >= 2 else {
            return Rect(row: rect.row, column: rect.column, width: 0, height: 0)
        }
        grid.fill(rect, style)
        let (edge, side, corners) = isPlain ? ("-", "|", ["+", "+", "+", "+"]) : ("─", "│", ["┌", "┐", "└", "┘"])
        let line = String(repeating: edge, count: rect.width - 2)
        let (bottom, right) = (rect.row + rect.height - 1, rect.column + rect.width - 1)
        grid.draw(StyledText(corners[0] + line + corners[1], style), at: rect.origin)
        for row in rect.row + 1..<max(bottom, rect.row + 1) {
            grid.draw(StyledText(side, style), at: Position(row: row, column: rect.column))
            grid.draw(StyledText(side, style), at: Position(row: row, column: right))
        }
        grid.draw(StyledText(corners[2] + line + corners[3], style), at: Position(row: bottom, column: rect.column))
        label(title, at: Position(row: rect.row, column: rect.column + 2), room: rect.width - 4, on: &grid)
        let width = min(footer.width + 2, rect.width - 4)
        label(
            footer, at: Position(row: bottom, column: right - 1 - max(0, width)), room: rect.width - 4, on: &grid)
        return rect.inset(rows: 1, columns: 1)
    }

    private func label(_ text: StyledText, at position: Position, room: Int, on grid: inout Grid) {
        guard !text.isEmpty, room > 2 else { return }
        let blank = StyledText(" ", style)
        grid.draw(blank + text.cut(to: room - 2).over(style) + blank, at: position, width: room)
    }
}
