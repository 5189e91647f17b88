import TerminalUI

/// The search: the query, what is said of it, and what was found.
struct FinderView {
    let desk: Desk
    let theme: Theme
    let finder: Finder

    /// Says where the cursor is.
    func draw(in rect: Rect, on grid: inout Grid) -> Position? {
        guard rect.height > 0 else { return nil }
        let (line, rest) = rect.rows(top: 1)
        let before = StyledText("> " + finder.query.before)
        let shift = max(0, before.width - line.width + 1)
        grid.clip = rect
        grid.draw(
            before + StyledText(finder.query.after), at: Position(row: line.row, column: line.column - shift),
            width: line.width + shift)
        let (second, list) = rest.rows(top: 1)
        let remark = finder.isUnderWay ? desk.state.words(.searching) : desk.state.words(finder.remark ?? .searchHint)
        grid.draw(StyledText(remark, theme.dim).cut(to: second.width), at: second.origin, width: second.width)
        var view = Self.list(finder.hits.map(row), finder)
        view.selectedStyle = theme.selected
        view.draw(in: list, on: &grid)
        grid.clip = grid.bounds
        return Position(row: line.row, column: line.column + before.width - shift)
    }

    /// What a click meets; below the query and the remark.
    static func hit(at position: Position, in rect: Rect, _ finder: Finder) -> Finder.Hit? {
        let rect = rect.rows(top: 2).bottom
        var list = list(finder.hits.map { _ in ScrollingRow("") }, finder)
        list.settle(height: rect.height)
        return list.index(at: position, in: rect).map { finder.hits[$0] }
    }

    private static func list(_ rows: [ScrollingRow], _ finder: Finder) -> ScrollingList<[ScrollingRow]> {
        ScrollingList(rows, selection: finder.hits.isEmpty ? nil : finder.selection)
    }

    private func row(_ hit: Finder.Hit) -> ScrollingRow {
        let time = hit.time == 0 ? "" : desk.state.time.text(hit.time)
        let words = StyledText(hit.nick + " ", theme.nick(hit.nick)) + StyledText(hit.text)
        let server = desk.neighbours.first { $0.server == hit.server }.map { $0.name + " " } ?? ""
        return ScrollingRow(words, right: StyledText(server + PlainText.of(hit.target) + " " + time, theme.dim))
    }
}
