import TerminalUI

/// Which part of the screen is whose.
struct ScreenLayout: Equatable, Sendable {
    /// Narrower than this there is no list beside the conversation: it lies over it when it is wanted.
    static let listColumnsMin = 60
    /// Of the list itself, however few were chosen.
    static let listColumnsLeast = 12
    /// Narrower than this a pane lies over the conversation.
    static let paneColumnsMin = 100
    /// A smaller terminal only says that it is too small.
    static let columnsMin = 20
    static let rowsMin = 5

    let title: Rect
    /// The list; empty when it is not shown.
    let list: Rect
    let isListOver: Bool
    let conversation: Rect
    /// The pane; empty when there is none.
    let pane: Rect
    let isPaneOver: Bool
    let bar: Rect
    let editor: Rect

    init(_ desk: Desk) {
        let all = Rect(desk.size)
        let editorRows = Self.editorRows(desk, columns: all.width, rows: all.height)
        let (rest, editor) = all.rows(bottom: editorRows)
        let (upper, bar) = rest.rows(bottom: 1)
        self.editor = editor
        self.bar = bar
        let nothing = Rect(row: 0, column: 0, width: 0, height: 0)
        guard !desk.isFrameHidden else {
            (title, list, conversation, pane) = (nothing, nothing, upper, nothing)
            (isListOver, isPaneOver) = (false, false)
            return
        }
        let (title, body) = upper.rows(top: 1)
        self.title = title
        var middle = body
        let isWide = all.width >= Self.listColumnsMin
        if isWide, !desk.isListHidden {
            let (left, right) = middle.columns(left: Self.listColumns(desk, of: all.width))
            list = left.columns(right: 1).left
            middle = right
            isListOver = false
        } else if !isWide, desk.isListOpen {
            list = body
            isListOver = true
        } else {
            list = nothing
            isListOver = false
        }
        if desk.hasPane, all.width >= Self.paneColumnsMin {
            let (left, right) = middle.columns(right: min(48, max(30, all.width / 4)))
            middle = left
            pane = right.columns(left: 1).right
            isPaneOver = false
        } else if desk.hasPane {
            pane = middle
            isPaneOver = true
        } else {
            pane = nothing
            isPaneOver = false
        }
        conversation = middle
    }

    /// As chosen, as long as the conversation has half of the window; else a quarter of it.
    private static func listColumns(_ desk: Desk, of columns: Int) -> Int {
        let chosen = desk.listColumns
        return chosen == 0 ? min(48, max(20, columns / 4)) : min(max(Self.listColumnsLeast, chosen), columns / 2)
    }

    /// As many as the text needs, up to a third of the screen.
    private static func editorRows(_ desk: Desk, columns: Int, rows: Int) -> Int {
        let wanted = desk.typing.isEmpty ? 1 : desk.typing.layout(width: editorColumns(columns)).rows.count
        return min(wanted, max(1, rows / 3))
    }

    /// The prompt takes two cells.
    static func editorColumns(_ columns: Int) -> Int { max(2, columns - 2) }
}
