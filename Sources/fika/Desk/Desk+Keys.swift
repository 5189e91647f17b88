import IRCClient
import TerminalUI

/// What keys do, where nothing lies over the screen.
extension Desk {
    /// Rows that a step of the wheel goes.
    static let wheelRows = 3

    /// What comes from the terminal. Answers are for whoever draws.
    mutating func take(_ event: TerminalEvent) -> [Effect] {
        switch event {
        case .key(let key):
            return press(key)
        case .mouse(let mouse):
            return point(mouse)
        case .focus(let isHere):
            hasFocus = isHere
            if isHere { lastKey = now }
            return []
        case .answer:
            return []
        }
    }

    mutating func press(_ key: Key) -> [Effect] {
        lastKey = now
        if let effects = pressInTour(key) { return effects }
        if let effects = pressWork(key) { return effects }
        if let effects = navigate(key) { return effects }
        let wasEmpty = typing.isEmpty
        switch typing.handle(key, width: ScreenLayout.editorColumns(size.columns)) {
        case .none, .redraw, .clearScreen: return []
        case .submit(let text):
            guard text.contains(where: { !$0.isWhitespace }) else { return [] }
            drafts[here] = nil
            return enter(Emoji.replaceNames(in: text))
        case .endOfInput: return wasEmpty ? [.quit(reason: "")] : []
        case .complete(let prefix):
            _ = typing.begin(Completion(prefix: prefix, candidates: completions(for: typing.before, prefix)))
            return []
        }
    }

    private mutating func point(_ mouse: Mouse) -> [Effect] {
        lastKey = now
        if let effects = pointWork(mouse) { return effects }
        let layout = ScreenLayout(self)
        switch mouse.action {
        case .wheelUp: scroll += Self.wheelRows
        case .wheelDown: scroll -= Self.wheelRows
        case .press(.left) where layout.list.contains(mouse.position):
            let item = ListView(desk: self, theme: Theme(), listing: listing).item(at: mouse.position, in: layout.list)
            return item.map { visit($0) } ?? []
        case .press(.left) where layout.title.contains(mouse.position):
            isListOpen.toggle()
        case .press, .release, .drag: break
        }
        return []
    }

    /// Beside the conversation where there is room, and else over it.
    mutating func toggleList() {
        if size.columns < ScreenLayout.listColumnsMin { isListOpen.toggle() } else { isListHidden.toggle() }
    }

    /// What is the same in every keymap; nil for a key that is none of these.
    private mutating func navigate(_ key: Key) -> [Effect]? {
        switch key {
        case .meta(let character):
            if let number = character.wholeNumberValue, character.isASCII {
                return move(toNumber: number == 0 ? 10 : number)
            }
            return nil
        case .escape: return escape()
        default: return nil
        }
    }

    /// A page keeps two rows of the last one.
    var pageRows: Int {
        let layout = ScreenLayout(self)
        return max(1, (here.isThread ? layout.pane : layout.conversation).height - 2)
    }

    /// One step back: what lies over the screen, the pane, the place one scrolled to.
    private mutating func escape() -> [Effect] {
        if isListOpen {
            isListOpen = false
            return []
        }
        if isFrameHidden {
            isFrameHidden = false
            return []
        }
        if here.isThread, let home = threadHome {
            let effects = go(to: home)
            closePane()
            return effects
        }
        if conversation.viewpoint != .end || !conversation.reachesEnd { return jumpToEnd() }
        if pane != nil { closePane() }
        return []
    }
}
