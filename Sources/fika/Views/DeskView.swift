import TerminalUI

/// The whole screen, as a function of the desk. What it keeps is only what would be laid out anew otherwise.
struct DeskView: Sendable {
    var theme = Theme() {
        didSet { cache.clear() }
    }
    private(set) var cache = LayoutCache()

    init() {}

    mutating func draw(_ desk: Desk) -> Drawing {
        var grid = Grid(desk.size)
        guard desk.size.columns >= ScreenLayout.columnsMin, desk.size.rows >= ScreenLayout.rowsMin else {
            let words = desk.state.words(.tooSmall(columns: desk.size.columns, rows: desk.size.rows))
            grid.draw(StyledText(words), at: Position(row: 0, column: 0))
            return Drawing(grid: grid, cursor: nil, sights: [])
        }
        let layout = ScreenLayout(desk)
        let listing = desk.listing
        let bars = BarView(desk: desk, theme: theme, listing: listing)
        if !layout.title.isEmpty { bars.title.draw(in: layout.title, on: &grid) }
        bars.status.draw(in: layout.bar, on: &grid)
        edges(layout, on: &grid)
        let sights = conversations(desk, layout, on: &grid)
        if !layout.list.isEmpty {
            if layout.isListOver { grid.fill(layout.list) }
            ListView(desk: desk, theme: theme, listing: listing).draw(in: layout.list, on: &grid)
        }
        if let tour = desk.tour {
            TourView(tour: tour, words: desk.state.words, theme: theme).draw(layout, on: &grid)
        }
        var cursor: Position? = editor(desk, layout.editor, on: &grid)
        if let overlay = desk.work.overlay {
            cursor = OverlayView(desk: desk, theme: theme).draw(overlay, on: &grid)
        }
        return Drawing(grid: grid, cursor: cursor, sights: sights)
    }

    /// The conversation in the middle and the pane at the right, either of which may be a thread.
    private mutating func conversations(_ desk: Desk, _ layout: ScreenLayout, on grid: inout Grid) -> [Sight] {
        var sights: [Sight] = []
        var middle = desk.here
        var side: Place?
        if case .thread(let root, let home)? = desk.pane {
            side = .thread(root)
            if desk.here == .thread(root) { middle = home }
        }
        if !layout.isPaneOver || desk.isFrameHidden {
            let shown = desk.isFrameHidden ? desk.here : middle
            sights += draw(shown, desk, layout.conversation, on: &grid)
        }
        guard !layout.pane.isEmpty else { return sights }
        if let side {
            sights += draw(side, desk, layout.pane, on: &grid)
        } else {
            PaneView(desk: desk, theme: theme).draw(in: layout.pane, on: &grid)
        }
        return sights
    }

    private mutating func draw(_ place: Place, _ desk: Desk, _ rect: Rect, on grid: inout Grid) -> [Sight] {
        guard let conversation = desk.conversations[place] else { return [] }
        let view = ConversationView(desk: desk, conversation: conversation, theme: theme, rect: rect)
        let scroll = place == desk.here ? desk.scroll : 0
        if conversation.entries.isEmpty { empty(desk, conversation, rect, on: &grid) }
        return [view.draw(on: &grid, &cache, scroll: scroll)]
    }

    /// Instead of nothing, what to do.
    private func empty(_ desk: Desk, _ conversation: Conversation, _ rect: Rect, on grid: inout Grid) {
        let words = desk.state.words
        let text = conversation.loading.isUnderWay ? words(.fetching) : words(.nothingYet)
        let rows = StyledText(text, theme.dim).wrapped(width: max(1, rect.width - 2))
        for (offset, row) in rows.prefix(rect.height).enumerated() {
            grid.draw(row, at: Position(row: rect.row + offset, column: rect.column + 1), width: rect.width - 1)
        }
    }

    private func edges(_ layout: ScreenLayout, on grid: inout Grid) {
        if !layout.list.isEmpty, !layout.isListOver {
            edge(column: layout.list.column + layout.list.width, layout.list, on: &grid)
        }
        if !layout.pane.isEmpty, !layout.isPaneOver { edge(column: layout.pane.column - 1, layout.pane, on: &grid) }
    }

    private func edge(column: Int, _ beside: Rect, on grid: inout Grid) {
        let rect = Rect(row: beside.row, column: column, width: 1, height: beside.height)
        grid.fill(rect, theme.edge, with: "│")
    }

    private func editor(_ desk: Desk, _ rect: Rect, on grid: inout Grid) -> Position {
        grid.draw(StyledText("›", theme.dim), at: rect.origin)
        return desk.typing.draw(in: rect.columns(left: 2).right, on: &grid)
    }
}
