/// Turns grids into what a terminal must be sent to show them: only what changed since the last frame, each run of it
/// put in place absolutely, so that one glyph of a disputed width never shifts the rest of a row.
///
/// A change of size sends every row again without clearing the screen, which would flicker.
package struct FrameWriter: Sendable {
    package var depth: ColourDepth
    /// Whether the terminal said that it has synchronised output (mode 2026).
    package var isSynchronised: Bool
    private var last: Grid?
    private var lastCursor: Position?

    /// So many unchanged cells between two changes cost less than going over them.
    static let gapCellsMax = 6

    package init(depth: ColourDepth = .indexed, isSynchronised: Bool = false) {
        self.depth = depth
        self.isSynchronised = isSynchronised
    }

    /// Forgets what the terminal shows: after another program wrote to it, or a suspension.
    package mutating func forget() {
        last = nil
        lastCursor = nil
    }

    /// The bytes that turn the last frame into this one, none if nothing changed. A nil cursor is hidden.
    package mutating func frame(_ grid: Grid, cursor: Position?) -> [UInt8] {
        var rows = FrameBytes(depth: depth)
        let known = last?.size == grid.size ? last : nil
        for row in 0..<grid.size.rows {
            if let known, grid.isRow(row, sameIn: known) { continue }
            rows.draw(row: row, of: grid, over: known)
        }
        rows.endStyle()
        last = grid
        let isFirst = known == nil
        guard !rows.bytes.isEmpty || cursor != lastCursor || isFirst else { return [] }
        var frame = FrameBytes(depth: depth)
        if isSynchronised { frame.text("\u{1B}[?2026h") }
        if !rows.bytes.isEmpty, lastCursor != nil || isFirst { frame.text("\u{1B}[?25l") }
        frame.append(rows)
        if let cursor {
            frame.move(to: cursor)
            frame.text("\u{1B}[?25h")
        } else if rows.bytes.isEmpty {
            frame.text("\u{1B}[?25l")
        }
        if isSynchronised { frame.text("\u{1B}[?2026l") }
        lastCursor = cursor
        return frame.bytes
    }
}
