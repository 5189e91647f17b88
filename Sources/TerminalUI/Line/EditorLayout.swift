/// A text being typed, in rows of a width, and the cell of its cursor. Words are broken only where a row is full, so
/// that no character moves to another row while a word is typed behind it.
package struct EditorLayout: Sendable, Equatable {
    /// The rows, without line ends; at least one.
    package private(set) var rows: [String] = [""]
    /// Never beyond the last cell: at the end of a full row it is at the start of the next one.
    package private(set) var cursor = Position(row: 0, column: 0)
    private let width: Int
    /// For each row how many characters stand before it, line ends too.
    private var starts = [0]
    private var column = 0
    private var count = 0

    package init(before: String, after: String, width: Int) {
        self.width = max(2, width)
        // One text: a character may join the one at the other side of the cursor.
        for character in before { take(character) }
        settle()
        cursor = Position(row: rows.count - 1, column: column)
        for character in after { take(character) }
        settle(isEnd: true)
    }

    /// How many characters stand before a cell; of a row that is shorter, before its end.
    func characters(before position: Position) -> Int {
        var (count, cells) = (starts[position.row], 0)
        for character in rows[position.row] {
            cells += Self.cells(character)
            if cells > position.column { break }
            count += 1
        }
        return count
    }

    private mutating func take(_ character: Character) {
        count += 1
        guard !character.isNewline else {
            startRow()
            return
        }
        let cells = Self.cells(character)
        if column + cells > width {
            count -= 1
            startRow()
            count += 1
        }
        rows[rows.count - 1].append(character)
        column += cells
    }

    /// A full row is followed by an empty one, if the cursor or a text is to stand there.
    private mutating func settle(isEnd: Bool = false) {
        if column >= width, !isEnd { startRow() }
    }

    private mutating func startRow() {
        rows.append("")
        starts.append(count)
        column = 0
    }

    private static func cells(_ character: Character) -> Int {
        CellWidth.of(character)
    }
}
