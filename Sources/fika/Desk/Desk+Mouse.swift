import TerminalUI

/// What the mouse does. With Shift it is the terminal's, which selects text.
extension Desk {
    /// Rows that a step of the wheel goes.
    static let wheelRows = 3

    mutating func point(_ mouse: Mouse) -> [Effect] {
        guard !mouse.modifiers.contains(.shift) else { return [] }
        lastKey = now
        if let effects = pointWork(mouse) { return effects }
        switch mouse.action {
        case .wheelUp: return turn(by: Self.wheelRows, at: mouse.position)
        case .wheelDown: return turn(by: -Self.wheelRows, at: mouse.position)
        case .press(.left): return click(mouse.position)
        case .press, .release, .drag: return []
        }
    }

    /// The wheel, over what is under the pointer; up is positive.
    private mutating func turn(by rows: Int, at position: Position) -> [Effect] {
        let layout = ScreenLayout(self)
        if layout.list.contains(position) {
            let list = ListView(desk: self, theme: Theme(), listing: listing)
            listTop = list.top(in: layout.list, turnedBy: -rows)
        } else if layout.pane.contains(position), side == nil {
            paneTop = min(max(0, paneTop - rows), PaneView(desk: self, theme: Theme()).topMax(in: layout.pane))
        } else {
            scrollPlace = layout.pane.contains(position) ? side : isFrameHidden ? here : middle
            scroll += rows
        }
        return []
    }

    private mutating func click(_ position: Position) -> [Effect] {
        let layout = ScreenLayout(self)
        if layout.list.contains(position) {
            let list = ListView(desk: self, theme: Theme(), listing: listing)
            switch list.target(at: position, in: layout.list) {
            case .item(let item): return visit(item)
            case .server(let name): return [.turn(.server(name))]
            case nil: return []
            }
        }
        if layout.title.contains(position) {
            isListOpen.toggle()
            return []
        }
        guard let sight = sights.values.first(where: { $0.row(at: position) != nil }) else { return [] }
        if let link = sight.link(at: position) { return [.open(link: link)] }
        return sight.row(at: position).map { select($0.entry, in: sight.place) } ?? []
    }

    /// A message that is clicked is selected; one that is selected already is worked with as Enter would.
    private mutating func select(_ entry: Int, in place: Place) -> [Effect] {
        let effects = place == here ? [] : go(to: place)
        guard let index = conversation.index(of: entry), conversation.entries[index].saying?.msgid != nil else {
            deselect()
            return effects
        }
        guard selected != entry else {
            return effects + (work.keymap.action(for: .enter, in: .message).map { perform($0) } ?? [])
        }
        selected = entry
        return effects
    }
}
