import TerminalUI

/// The list at the left.
struct ListView {
    /// A wider list shows the status of a case too.
    static let statusColumnsMin = 40
    /// A narrower one tells days and the numbers of this year's cases in short, so that the title has room.
    static let wholeColumnsMin = 28

    let desk: Desk
    let theme: Theme
    let listing: Listing

    /// What a row leads to.
    enum Target: Equatable {
        case item(ListItem)
        case server(String)
    }

    func heading(_ section: ListItem.Section) -> ScrollingRow {
        ScrollingRow(StyledText(desk.state.words(.section(section)), theme.heading), isHeading: true)
    }

    /// A server's name, and what is wrong with it.
    func heading(_ group: ListGroup) -> ScrollingRow {
        var name = StyledText("▾ " + PlainText.of(group.name), theme.title)
        switch group.connection {
        case .connected: break
        case .starting, .connecting: name.append("  " + desk.state.words(.connectingNow), theme.dim)
        case .doubtful, .waiting, .over: name.append("  " + desk.state.words(.notConnected), theme.alert)
        }
        return ScrollingRow(name)
    }

    func draw(in rect: Rect, on grid: inout Grid) {
        guard !rect.isEmpty else { return }
        var list = list(width: rect.width)
        list.draw(in: rect, on: &grid)
    }

    /// What a click meets.
    func target(at position: Position, in rect: Rect) -> Target? {
        var list = list(width: rect.width)
        list.settle(height: rect.height)
        guard let index = list.index(at: position, in: rect) else { return nil }
        switch list.rows.content(at: index) {
        case .server(let group): return .server(listing.groups[group].name)
        case .section: return nil
        case .item(let item): return .item(listing[item])
        }
    }

    /// Its uppermost row when it is turned so far down.
    func top(in rect: Rect, turnedBy count: Int) -> Int {
        var list = list(width: rect.width)
        list.settle(height: rect.height)
        return min(max(0, list.top + count), max(0, list.rows.count - rect.height))
    }

    private func list(width: Int) -> ScrollingList<ListRows> {
        let rows = ListRows(self, width: width)
        let selection = listing.index(of: desk.middle, on: desk.server).flatMap(rows.row)
        var list = ScrollingList(rows, selection: selection, selectedStyle: theme.selected)
        if let top = desk.listTop { list.hold(top: top) }
        return list
    }

    func row(_ item: ListItem, width: Int) -> ScrollingRow {
        let style = item.mentions > 0 ? theme.mention : item.isNew ? theme.title : item.isJoined ? .plain : theme.dim
        let digit = item.number.map { String($0 % 10) + " " } ?? "  "
        var left = StyledText(digit, theme.dim)
        left.append(name(item, width: width), style)
        return ScrollingRow(left, right: detail(item, width: width))
    }

    private func name(_ item: ListItem, width: Int) -> String {
        if item.place == .home { return desk.state.words(.home) }
        guard let card = item.card else { return PlainText.of(item.name) }
        let year = desk.state.time.day(desk.now).prefix(5)
        guard width < Self.wholeColumnsMin else { return card.number + " " + card.title }
        // `2026-0042` is 0042 this year, and 26-0042 later.
        let isOfThisYear = card.number.hasPrefix(year)
        let dropped = isOfThisYear ? year.count : card.number.hasPrefix("20") ? 2 : 0
        return card.number.dropFirst(dropped) + " " + card.title
    }

    /// How many questions wait in a community.
    private func questions(_ item: ListItem) -> StyledText {
        guard let count = item.openQuestions, count > 0 else { return "" }
        return StyledText(desk.state.words(.openQuestions(count: count)), theme.dim)
    }

    /// Unread, or the days a case has left and its status, which is cut where there is little room.
    private func detail(_ item: ListItem, width: Int) -> StyledText {
        if item.mentions > 0 { return StyledText("@\(item.mentions)", theme.mention) }
        if item.unread > 0 { return StyledText(item.unread > 999 ? "999+" : String(item.unread), theme.title) }
        if item.mayHaveUnread { return StyledText("•", theme.title) }
        guard let card = item.card else { return questions(item) }
        guard card.isOpen else { return StyledText("✓", theme.dim) }
        guard let days = DayCount.from(desk.state.time.day(desk.now), to: card.deadline) else { return "" }
        let isShort = width < Self.wholeColumnsMin
        let left = desk.state.words(isShort ? .daysLeftShort(days: days) : .daysLeft(days: days))
        var text = StyledText(left, theme.deadline(days))
        if width >= Self.statusColumnsMin { text.append(" · " + card.status, theme.dim) }
        return text
    }
}
