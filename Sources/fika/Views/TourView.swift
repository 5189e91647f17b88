import TerminalUI

/// One step of the tour: a sentence over the conversation, beside what it is about, with a sign towards it.
struct TourView {
    let tour: Tour
    let words: Words
    let theme: Theme

    func draw(_ layout: ScreenLayout, on grid: inout Grid) {
        guard let place = tour.place else { return }
        // With no list beside it, or a pane over it, the conversation is still where people look.
        let area = layout.conversation
        let text = StyledText(" " + sign(for: place) + tour.sentence(words), theme.bar)
        var rows = text.wrapped(width: max(10, area.width - 1))
        rows.append(contentsOf: StyledText(" " + tour.footer(words), theme.bar).wrapped(width: max(10, area.width - 1)))
        let height = min(rows.count, area.height)
        let top = place == .list || place == .talk ? area.row : area.row + area.height - height
        let rect = Rect(row: top, column: area.column, width: area.width, height: height)
        grid.fill(rect, theme.bar)
        for (offset, row) in rows.prefix(height).enumerated() {
            grid.draw(row, at: Position(row: top + offset, column: area.column), width: area.width)
        }
    }

    private func sign(for place: Tour.Place) -> String {
        switch place {
        case .list: "← "
        case .editor, .keys: "↓ "
        case .talk, .palette, .search, .work, .end: ""
        }
    }
}
