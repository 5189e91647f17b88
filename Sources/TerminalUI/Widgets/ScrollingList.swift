/// A list with one row selected, which is always seen. Only rows that are seen are looked at to be drawn, so they can
/// be made as they are asked for.
package struct ScrollingList<Rows: RandomAccessCollection & Sendable>: Sendable
where Rows.Element == ScrollingRow, Rows.Index == Int {
    package var rows: Rows
    /// The index of the selected row; nil when there is none to select.
    package private(set) var selection: Int?
    /// The index of the uppermost row that is shown.
    package private(set) var top = 0
    /// It was turned by hand, so the selection may be out of sight.
    private var isHeld = false
    package var style: Style
    package var selectedStyle: Style

    package init(
        _ rows: Rows, selection: Int? = nil, style: Style = .plain,
        selectedStyle: Style = Style(attributes: .reverse)
    ) {
        self.rows = rows
        self.style = style
        self.selectedStyle = selectedStyle
        select(selection)
    }

    /// Selects a row, or the nearest that can be selected.
    package mutating func select(_ index: Int?) {
        guard let index, !rows.isEmpty else {
            selection = nil
            return
        }
        let wanted = min(max(0, index), rows.count - 1)
        selection =
            rows[wanted...].firstIndex { !$0.isHeading } ?? rows[..<wanted].lastIndex { !$0.isHeading }
    }

    /// Moves the selection by rows that can be selected; stays at the ends.
    package mutating func move(by count: Int) {
        let open = rows.indices.filter { !rows[$0].isHeading }
        guard !open.isEmpty else { return }
        guard let selection, let place = open.firstIndex(of: selection) else {
            self.selection = count < 0 ? open.last : open.first
            return
        }
        self.selection = open[min(max(0, place + count), open.count - 1)]
    }

    /// Moves by as many rows as are shown, less one.
    package mutating func page(by count: Int, height: Int) {
        move(by: count * max(1, height - 1))
    }

    /// The row under a cell of the part it was drawn in, if any.
    package func index(at position: Position, in rect: Rect) -> Int? {
        guard rect.contains(position) else { return nil }
        let index = top + position.row - rect.row
        return rows.indices.contains(index) && !rows[index].isHeading ? index : nil
    }

    /// Shows the rows from this one on, wherever the selection is.
    package mutating func hold(top: Int) {
        (self.top, isHeld) = (top, true)
    }

    /// Scrolls as little as shows the selection.
    package mutating func settle(height: Int) {
        top = min(max(0, top), max(0, rows.count - height))
        guard let selection, height > 0, !isHeld else { return }
        if selection < top { top = selection }
        // The heading above the first of a group is shown with it.
        if top > 0, rows[top - 1].isHeading, top == selection, height > 1 { top -= 1 }
        if selection >= top + height { top = selection - height + 1 }
    }

    /// Scrolls so that the selection is seen, and draws.
    package mutating func draw(in rect: Rect, on grid: inout Grid) {
        settle(height: rect.height)
        guard !rect.isEmpty else { return }
        grid.fill(rect, style)
        for (offset, index) in (top..<min(rows.count, top + rect.height)).enumerated() {
            let place = Rect(row: rect.row + offset, column: rect.column, width: rect.width, height: 1)
            let base = index == selection ? selectedStyle.over(style) : style
            let row = rows[index]
            let right = row.right.cut(to: place.width / 2)
            let room = place.width - (right.isEmpty ? 0 : right.width + 1)
            Bar(left: row.left.cut(to: room), right: right, style: base).draw(in: place, on: &grid)
        }
    }
}
