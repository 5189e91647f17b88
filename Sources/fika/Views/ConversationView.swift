import TerminalUI

/// A conversation in a part of the screen: only what is seen is laid out, whatever there is above and below.
struct ConversationView {
    /// So many entries from an edge more is fetched.
    static let nearEdge = 40
    /// Messages of one person so near to each other are told under one name.
    private static let continuedMilliseconds: Int64 = 5 * 60_000

    let desk: Desk
    let conversation: Conversation
    let theme: Theme
    let rect: Rect

    /// A row of the screen, by entry and place in it.
    private struct Line {
        let index: Int
        let line: Int
    }

    /// Draws, and says what was seen. `scroll` is how many rows up from where it was.
    func draw(on grid: inout Grid, _ cache: inout LayoutCache, scroll: Int) -> Sight {
        let entries = conversation.entries
        guard !entries.isEmpty, rect.height > 0, rect.width > 2 else { return sight(.end, 0, 0) }
        var bottom = anchor(&cache)
        bottom = moved(bottom, up: scroll, &cache)
        var rows: [Sight.Row] = []
        var top = bottom
        var at: Line? = bottom
        while let line = at, rows.count < rect.height {
            let block = block(line.index, &cache)
            rows.append(Sight.Row(entry: entries[line.index].id, text: block[min(line.line, block.count - 1)]))
            top = line
            at = before(line, &cache)
        }
        if rows.count < rect.height, at == nil, let fuller = filled(rows.count, from: bottom, &cache) {
            bottom = fuller.bottom
            rows = fuller.rows + rows
        }
        for (offset, row) in rows.enumerated() {
            let place = Position(row: rect.row + rect.height - 1 - offset, column: rect.column)
            grid.draw(row.text, at: place, width: rect.width)
        }
        let isEnd = bottom.index == entries.count - 1 && bottom.line == block(bottom.index, &cache).count - 1
        let viewpoint: Viewpoint = isEnd ? .end : .bottom(entry: entries[bottom.index].id, line: bottom.line)
        return sight(viewpoint, top.index, bottom.index, rows)
    }

    private func sight(_ viewpoint: Viewpoint, _ first: Int, _ last: Int, _ rows: [Sight.Row] = []) -> Sight {
        Sight(
            place: conversation.place, viewpoint: viewpoint, isNearStart: first < Self.nearEdge,
            isNearEnd: last >= conversation.entries.count - Self.nearEdge, rect: rect, rows: rows)
    }

    // MARK: - Going up and down

    /// The lowest row, before scrolling.
    private func anchor(_ cache: inout LayoutCache) -> Line {
        let last = conversation.entries.count - 1
        switch conversation.viewpoint {
        case .end:
            return Line(index: last, line: block(last, &cache).count - 1)
        case .bottom(let entry, let line):
            guard let index = conversation.index(of: entry) else {
                return Line(index: last, line: block(last, &cache).count - 1)
            }
            return Line(index: index, line: min(line, block(index, &cache).count - 1))
        case .middle(let entry):
            let index = conversation.index(of: entry) ?? last
            let start = Line(index: index, line: block(index, &cache).count - 1)
            return moved(start, up: -rect.height / 2, &cache)
        }
    }

    private func moved(_ line: Line, up rows: Int, _ cache: inout LayoutCache) -> Line {
        var line = line
        for _ in 0..<abs(rows) {
            guard let next = rows > 0 ? before(line, &cache) : after(line, &cache) else { break }
            line = next
        }
        return line
    }

    private func before(_ line: Line, _ cache: inout LayoutCache) -> Line? {
        if line.line > 0 { return Line(index: line.index, line: line.line - 1) }
        guard line.index > 0 else { return nil }
        return Line(index: line.index - 1, line: block(line.index - 1, &cache).count - 1)
    }

    private func after(_ line: Line, _ cache: inout LayoutCache) -> Line? {
        if line.line + 1 < block(line.index, &cache).count { return Line(index: line.index, line: line.line + 1) }
        return line.index + 1 < conversation.entries.count ? Line(index: line.index + 1, line: 0) : nil
    }

    /// Below a start that does not fill the screen follows what comes next. Rows are the lowest first.
    private func filled(
        _ count: Int, from bottom: Line, _ cache: inout LayoutCache
    ) -> (bottom: Line, rows: [Sight.Row])? {
        var rows: [Sight.Row] = []
        var line = bottom
        while count + rows.count < rect.height, let next = after(line, &cache) {
            let block = block(next.index, &cache)
            rows.insert(Sight.Row(entry: conversation.entries[next.index].id, text: block[next.line]), at: 0)
            line = next
        }
        return rows.isEmpty ? nil : (line, rows)
    }

    // MARK: - Rows of an entry

    /// What stands above an entry, and the entry.
    private func block(_ index: Int, _ cache: inout LayoutCache) -> [StyledText] {
        let entry = conversation.entries[index]
        let previous = index > 0 ? conversation.entries[index - 1] : nil
        var rows: [StyledText] = []
        let day = desk.state.time.day(entry.time)
        if previous.map({ desk.state.time.day($0.time) != day }) ?? conversation.reachesStart {
            rows.append(rule(DayWords(desk.state).text(day), theme.dim))
        }
        if conversation.unreadLine == entry.id {
            let words = desk.state.words(.unreadLine(count: conversation.belowLine))
            rows.append(rule(words, theme.unreadLine))
        }
        return rows + self.rows(entry, isContinued: rows.isEmpty && continues(entry, previous), &cache)
    }

    private func rows(_ entry: Entry, isContinued: Bool, _ cache: inout LayoutCache) -> [StyledText] {
        let manner: EntryLayout.Manner
        if desk.isFrameHidden {
            manner = .bare
        } else {
            manner = rect.width >= EntryLayout.columnsMin ? .columns(isContinued: isContinued) : .narrow
        }
        let parent = entry.saying?.parent.flatMap { conversation.entry(msgid: $0) }
        let isSelected =
            (desk.selected == entry.id || desk.work.marks.contains(entry.id)) && conversation.place == desk.here
        let key = LayoutCache.Key(
            server: desk.server, place: conversation.place, entry: entry.id, revision: entry.revision,
            width: rect.width, manner: manner,
            quoted: parent.map(\.revision) ?? -1, isSelected: isSelected)
        return cache.rows(key) {
            let layout = EntryLayout(theme: theme, state: desk.state, width: rect.width, manner: manner)
            let rows = layout.rows(entry, quoting: parent?.saying)
            return isSelected ? rows.map { $0.padded(to: rect.width).over(theme.selected) } : rows
        }
    }

    private func continues(_ entry: Entry, _ previous: Entry?) -> Bool {
        guard let saying = entry.saying, let before = previous?.saying, let previous else { return false }
        return saying.nick == before.nick && saying.manner == .speech && before.manner == .speech
            && saying.parent == nil && entry.time - previous.time < Self.continuedMilliseconds
    }

    /// `──── Monday 23 November ────`
    private func rule(_ text: String, _ style: Style) -> StyledText {
        let words = StyledText(" \(text) ", style)
        let room = max(0, rect.width - words.width)
        let left = min(room / 2, room)
        guard !desk.isFrameHidden else { return words }
        return StyledText(String(repeating: "─", count: left), theme.edge) + words
            + StyledText(String(repeating: "─", count: room - left), theme.edge)
    }
}
