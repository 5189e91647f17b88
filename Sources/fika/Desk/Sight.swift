import TerminalUI

/// What a drawing of a conversation showed.
struct Sight: Equatable, Sendable {
    /// A row of the screen: whose it is, and its words.
    struct Row: Equatable, Sendable {
        let entry: Int
        let text: StyledText
    }

    let place: Place
    /// Where the drawing ended up, scrolling done.
    let viewpoint: Viewpoint
    /// The oldest that is here is on the screen, or nearly.
    let isNearStart: Bool
    let isNearEnd: Bool
    /// Where it stands.
    let rect: Rect
    /// From the lowest up, as far as there are any.
    var rows: [Row] = []

    /// What a click meets.
    func row(at position: Position) -> Row? {
        guard rect.contains(position) else { return nil }
        let offset = rect.row + rect.height - 1 - position.row
        return rows.indices.contains(offset) ? rows[offset] : nil
    }

    /// The address under a cell.
    func link(at position: Position) -> String? {
        guard let row = row(at: position) else { return nil }
        var column = rect.column
        for span in row.text.spans {
            column += CellWidth.of(span.text)
            if position.column < column { return span.style.link }
        }
        return nil
    }
}
