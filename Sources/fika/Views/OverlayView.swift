import TerminalUI

/// What lies over the screen, and what is said above the editor while something is asked.
struct OverlayView {
    let desk: Desk
    let theme: Theme

    /// A part in the middle, narrower than the screen where there is room.
    static func rect(of overlay: Overlay, _ desk: Desk) -> Rect {
        let all = Rect(desk.size)
        let width = all.width < 60 ? all.width : min(100, all.width - 8)
        switch overlay {
        case .asking(_, let editor):
            let rows = editor.layout(width: max(2, width - 2)).rows.count
            let height = min(all.height, min(rows, max(1, all.height / 2)) + 3)
            return Rect(row: all.height - height, column: (all.width - width) / 2, width: width, height: height)
        case .confirming:
            return all.middle(width: min(all.width, 64), height: min(all.height, 5))
        case .palette, .choosing, .help, .searching:
            return all.middle(width: width, height: min(all.height, max(8, all.height * 3 / 4)))
        }
    }

    /// Rows of a list in the largest of them.
    static func rows(_ size: TerminalSize) -> Int { max(1, max(8, size.rows * 3 / 4) - 3) }

    /// Columns of an editor in one.
    static func columns(_ size: TerminalSize) -> Int {
        max(2, (size.columns < 60 ? size.columns : min(100, size.columns - 8)) - 2)
    }

    /// Draws it and says where the cursor is; nil for nowhere.
    func draw(_ overlay: Overlay, on grid: inout Grid) -> Position? {
        let rect = Self.rect(of: overlay, desk)
        switch overlay {
        case .palette(var picker, _):
            let inner = box(desk.state.words(.paletteTitle), desk.state.words(.pickHint), rect, on: &grid)
            return picker.draw(in: inner, on: &grid, selectedStyle: theme.selected, detailStyle: theme.dim)
        case .choosing(let flow, var picker, let choices):
            // Where there is no room beside its name, the reason stands below.
            let reason = rect.width < 60 ? picker.selected?.detail ?? "" : ""
            let inner = box(
                question(flow), reason.isEmpty ? desk.state.words(.pickHint) : reason, rect, on: &grid)
            let cursor = picker.draw(in: inner, on: &grid, selectedStyle: theme.selected, detailStyle: theme.dim)
            if picker.found.isEmpty { remark(emptiness(flow, picker, choices), inner, on: &grid) }
            return cursor
        case .asking(let flow, let editor):
            let inner = box(question(flow), desk.state.words(.askHint), rect, on: &grid)
            let (top, bottom) = inner.rows(top: 1)
            grid.draw(StyledText(quote(flow), theme.dim).cut(to: top.width), at: top.origin, width: top.width)
            return editor.draw(in: bottom, on: &grid)
        case .confirming(let flow):
            let inner = box(desk.title(flow.action), "", rect, on: &grid)
            let text = desk.state.words(.confirm(action: desk.title(flow.action))) + "\n" + flow.line
            draw(StyledText(text).wrapped(width: inner.width), inner, on: &grid)
            return nil
        case .help(let top):
            help(top, rect, on: &grid)
            return nil
        case .searching(let finder):
            let inner = box(desk.state.words(.title(.search)), desk.state.words(.searchFooter), rect, on: &grid)
            return FinderView(desk: desk, theme: theme, finder: finder).draw(in: inner, on: &grid)
        }
    }

    private func box(_ title: String, _ footer: String, _ rect: Rect, on grid: inout Grid) -> Rect {
        Box(title: StyledText(title, theme.title), footer: StyledText(footer, theme.dim), style: .plain)
            .draw(in: rect, on: &grid)
    }

    private func question(_ flow: Flow) -> String {
        let title = desk.title(flow.action)
        guard let step = flow.steps.first else { return title }
        // The question first: a narrow screen cuts what follows.
        return desk.state.words(.question(step.asked)) + " · " + title
    }

    private func quote(_ flow: Flow) -> String {
        if case .words(_, let quoting)? = flow.steps.first { return quoting }
        return ""
    }

    /// Why there is nothing to choose, and whether what is typed is taken.
    private func emptiness(_ flow: Flow, _ picker: Picker, _ choices: [Choice]) -> String {
        let word = picker.query.text.trimmed
        guard word.isEmpty else {
            return desk.state.words(flow.takes(typed: word, besides: choices) ? ActionPhrase.noneFits : .nothingFits)
        }
        if desk.isFetching(for: flow) { return desk.state.words(.searching) }
        if case .filing? = flow.steps.first { return desk.state.words(.nothingFiled) }
        return desk.state.words(.typeIt)
    }

    private func remark(_ words: String, _ rect: Rect, on grid: inout Grid) {
        guard rect.height > 1 else { return }
        let text = StyledText(words, theme.dim)
        draw(text.wrapped(width: rect.width), rect.rows(top: 1).bottom, on: &grid)
    }

    private func draw(_ rows: [StyledText], _ rect: Rect, on grid: inout Grid) {
        for (offset, row) in rows.prefix(rect.height).enumerated() {
            grid.draw(row, at: Position(row: rect.row + offset, column: rect.column), width: rect.width)
        }
    }

    private func help(_ top: Int, _ rect: Rect, on grid: inout Grid) {
        let page = HelpPage(desk).rows
        let height = max(0, rect.height - 2)
        let footer: ActionPhrase =
            page.count > height
            ? .helpPart(from: top + 1, to: min(page.count, top + height), of: page.count) : .helpFooter
        let inner = box(desk.state.words(.title(.help)), desk.state.words(footer), rect, on: &grid)
        let keys = min(inner.width / 3, page.filter { !$0.isHeading }.map { CellWidth.of($0.key) }.max() ?? 0)
        let rows = page.dropFirst(top).map { row in
            guard !row.isHeading, !row.key.isEmpty else {
                return StyledText(row.text, row.isHeading ? theme.heading : .plain)
            }
            return StyledText(row.key, theme.mark).padded(to: keys) + "  " + StyledText(row.text)
        }
        draw(rows.map { $0.cut(to: inner.width) }, inner, on: &grid)
    }
}
