import TerminalUI

/// The list at the left.
struct ListView {
    /// A wider list shows the status of a case too.
    static let statusColumnsMin = 40

    let desk: Desk
    let theme: Theme
    let listing: Listing

    /// The rows, and for each the item it stands for.
    func rows(width: Int) -> [(row: ScrollingList.Row, item: ListItem?)] {
        var rows: [(ScrollingList.Row, ListItem?)] = []
        var section: ListItem.Section?
        for item in listing.items {
            if item.section != section {
                section = item.section
                let title = desk.state.words(.section(item.section))
                rows.append((ScrollingList.Row(StyledText(title, theme.heading), isHeading: true), nil))
            }
            rows.append((row(item, width: width), item))
        }
        return rows
    }

    func draw(in rect: Rect, on grid: inout Grid) {
        guard !rect.isEmpty else { return }
        let rows = rows(width: rect.width)
        var list = list(rows)
        list.draw(in: rect, on: &grid)
    }

    /// What a click meets.
    func item(at position: Position, in rect: Rect) -> ListItem? {
        let rows = rows(width: rect.width)
        var list = list(rows)
        list.settle(height: rect.height)
        return list.index(at: position, in: rect).flatMap { rows[$0].item }
    }

    private func list(_ rows: [(row: ScrollingList.Row, item: ListItem?)]) -> ScrollingList {
        let place = desk.here.isThread ? desk.threadHome ?? desk.here : desk.here
        let selection = rows.firstIndex { $0.item?.place == place }
        return ScrollingList(rows.map(\.row), selection: selection, selectedStyle: theme.selected)
    }

    private func row(_ item: ListItem, width: Int) -> ScrollingList.Row {
        let isNew = item.unread > 0 || item.mayHaveUnread
        let style = item.mentions > 0 ? theme.mention : isNew ? theme.title : item.isJoined ? .plain : theme.dim
        let digit = item.number.map { String($0 % 10) + " " } ?? "  "
        var left = StyledText(digit, theme.dim)
        left.append(name(item), style)
        return ScrollingList.Row(left, right: detail(item, width: width))
    }

    private func name(_ item: ListItem) -> String {
        if item.place == .home { return desk.state.words(.home) }
        guard let card = item.card else { return PlainText.of(item.name) }
        return card.number + " " + card.title
    }

    /// Unread, or the days a case has left and its status, which is cut where there is little room.
    private func detail(_ item: ListItem, width: Int) -> StyledText {
        if item.mentions > 0 { return StyledText("@\(item.mentions)", theme.mention) }
        if item.unread > 0 { return StyledText(item.unread > 999 ? "999+" : String(item.unread), theme.title) }
        if item.mayHaveUnread { return StyledText("•", theme.title) }
        guard let card = item.card else { return "" }
        guard card.isOpen else { return StyledText("✓", theme.dim) }
        guard let days = CaseCard.days(from: desk.state.time.day(desk.now), to: card.deadline) else { return "" }
        var text = StyledText(desk.state.words(.daysLeft(days: days)), theme.deadline(days))
        if width >= Self.statusColumnsMin { text.append(" · " + card.status, theme.dim) }
        return text
    }
}
