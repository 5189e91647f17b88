/// A line to type in and the candidates that fit it, best first, one of them selected.
package struct Picker: Sendable {
    /// What the owner of a `Picker` does after a key.
    package enum Action: Sendable, Equatable {
        case none, redraw
        /// The person chose this candidate.
        case pick(Candidate)
        /// The person left without choosing.
        case cancel
        /// Enter without a candidate: what was typed.
        case submit(String)
    }

    /// Most candidates that are shown, by scrolling.
    package static let shownMax = 200

    package var title: String
    package private(set) var query: LineEditor
    /// The ones that fit, best first.
    package private(set) var found: [Candidate] = []
    package private(set) var selection = 0
    private var index: CandidateIndex
    private var top = 0

    package init(title: String, candidates: [Candidate] = [], query: String = "") {
        self.title = title
        self.query = LineEditor(historyMax: 0)
        self.query.replace(with: query)
        index = CandidateIndex(candidates)
        search()
    }

    package var selected: Candidate? {
        found.indices.contains(selection) ? found[selection] : nil
    }

    /// Replaces the candidates, for instance by what a server found; the selection stays where it was.
    package mutating func setCandidates(_ candidates: [Candidate]) {
        let selectedId = selected?.id
        index = CandidateIndex(candidates)
        search()
        if let place = found.firstIndex(where: { $0.id == selectedId }) { selection = place }
    }

    package mutating func handle(_ key: Key, height: Int = 10) -> Action {
        switch key {
        case .escape, .control("g"), .control("c"): return .cancel
        case .up, .control("p"), .backTab: return move(by: -1)
        case .down, .control("n"), .tab: return move(by: 1)
        case .pageUp: return move(by: 1 - max(2, height))
        case .pageDown: return move(by: max(2, height) - 1)
        case .enter: return selected.map { .pick($0) } ?? .submit(query.text)
        default: break
        }
        let old = query.text
        guard query.handle(key) == .redraw else { return .none }
        if query.text != old { search() }
        return .redraw
    }

    /// Picks what is under a cell of the part it was drawn in, if anything is.
    package mutating func click(_ position: Position, in rect: Rect) -> Action {
        let list = rect.rows(top: 1).bottom
        let place = top + position.row - list.row
        guard list.contains(position), found.indices.contains(place) else { return .none }
        selection = place
        return .pick(found[place])
    }

    private mutating func move(by count: Int) -> Action {
        guard !found.isEmpty else { return .none }
        let last = found.count - 1
        let wanted = selection + count
        // One step goes round; a page stops at the ends.
        selection = abs(count) == 1 ? (wanted + found.count) % found.count : min(max(0, wanted), last)
        return .redraw
    }

    private mutating func search() {
        found = index.best(query.text, max: Self.shownMax).map { index.candidates[$0] }
        selection = 0
        top = 0
    }

    /// Draws the line and below it the candidates, and says where the cursor is.
    package mutating func draw(
        in rect: Rect, on grid: inout Grid, style: Style = .plain, selectedStyle: Style = Style(attributes: .reverse),
        detailStyle: Style = Style(attributes: .dim)
    ) -> Position {
        guard !rect.isEmpty else { return rect.origin }
        let (line, list) = rect.rows(top: 1)
        grid.fill(rect, style)
        var column = grid.draw(StyledText("> ", style), at: line.origin, width: line.width)
        column += grid.draw(
            StyledText(query.before, style), at: Position(row: line.row, column: line.column + column),
            width: line.width - column - 1)
        grid.draw(
            StyledText(query.after, style), at: Position(row: line.row, column: line.column + column),
            width: line.width - column)
        top = min(max(top, selection - list.height + 1), selection)
        for (offset, candidate) in found[min(top, found.count)...].prefix(list.height).enumerated() {
            let row = Rect(row: list.row + offset, column: list.column, width: list.width, height: 1)
            let base = top + offset == selection ? selectedStyle.over(style) : style
            let room = row.width - min(CellWidth.of(candidate.title), row.width * 2 / 3) - 1
            let detail = StyledText(candidate.detail, detailStyle).cut(to: max(0, room))
            let left = StyledText(candidate.title).cut(to: max(1, row.width - detail.width - (detail.isEmpty ? 0 : 1)))
            Bar(left: left, right: detail, style: base).draw(in: row, on: &grid)
        }
        return Position(row: line.row, column: min(line.column + column, line.column + line.width - 1))
    }
}
