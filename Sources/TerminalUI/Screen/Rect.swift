/// A part of the screen; its size is never negative.
package struct Rect: Sendable, Hashable {
    package let row: Int
    package let column: Int
    package let width: Int
    package let height: Int

    package init(row: Int, column: Int, width: Int, height: Int) {
        self.row = row
        self.column = column
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The whole of a screen.
    package init(_ size: TerminalSize) {
        self.init(row: 0, column: 0, width: size.columns, height: size.rows)
    }

    package var isEmpty: Bool { width == 0 || height == 0 }

    package var origin: Position { Position(row: row, column: column) }

    package var rows: Range<Int> { row..<row + height }

    package var columns: Range<Int> { column..<column + width }

    package func contains(_ position: Position) -> Bool {
        rows.contains(position.row) && columns.contains(position.column)
    }

    /// Cut in two by the width of the left part; a part has what there is.
    package func columns(left wanted: Int) -> (left: Rect, right: Rect) {
        let cut = min(max(0, wanted), width)
        return (
            Rect(row: row, column: column, width: cut, height: height),
            Rect(row: row, column: column + cut, width: width - cut, height: height)
        )
    }

    /// Cut in two by the width of the right part.
    package func columns(right wanted: Int) -> (left: Rect, right: Rect) {
        columns(left: width - min(max(0, wanted), width))
    }

    /// Cut in two by the height of the upper part.
    package func rows(top wanted: Int) -> (top: Rect, bottom: Rect) {
        let cut = min(max(0, wanted), height)
        return (
            Rect(row: row, column: column, width: width, height: cut),
            Rect(row: row + cut, column: column, width: width, height: height - cut)
        )
    }

    /// Cut in two by the height of the lower part.
    package func rows(bottom wanted: Int) -> (top: Rect, bottom: Rect) {
        rows(top: height - min(max(0, wanted), height))
    }

    /// Smaller by as many cells on every side.
    package func inset(rows: Int, columns: Int) -> Rect {
        Rect(
            row: row + min(rows, height), column: column + min(columns, width), width: width - 2 * columns,
            height: height - 2 * rows)
    }

    /// A part of this size in the middle, as far as there is room.
    package func middle(width wantedWidth: Int, height wantedHeight: Int) -> Rect {
        let (width, height) = (min(wantedWidth, self.width), min(wantedHeight, self.height))
        return Rect(
            row: row + (self.height - height) / 2, column: column + (self.width - width) / 2, width: width,
            height: height)
    }

    package func intersection(_ other: Rect) -> Rect {
        let (top, left) = (max(row, other.row), max(column, other.column))
        return Rect(
            row: top, column: left, width: min(column + width, other.column + other.width) - left,
            height: min(row + height, other.row + other.height) - top)
    }
}
