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
        if let effects = navigate(key) { return effects }
        let wasEmpty = typing.isEmpty
        switch typing.handle(key, width: ScreenLayout.editorColumns(size.columns)) {
        case .none, .redraw, .clearScreen: return []
        case .submit(let text):
            guard text.contains(where: { !$0.isWhitespace }) else { return [] }
            drafts[here] = nil
            return enter(text)
        case .endOfInput: return wasEmpty ? [.quit(reason: "")] : []
        case .complete(let prefix):
            _ = typing.begin(Completion(prefix: prefix, candidates: state.candidates(for: typing.before)))
            return []
        }
    }

    private mutating func point(_ mouse: Mouse) -> [Effect] {
        lastKey = now
        let layout = ScreenLayout(self)
        switch mouse.action {
        case .wheelUp: scroll += Self.wheelRows
        case .wheelDown: scroll -= Self.wheelRows
        case .press(.left) where layout.list.contains(mouse.position):
            let item = ListView(desk: self, theme: Theme()).item(at: mouse.position, in: layout.list)
            return item.map { visit($0) } ?? []
        case .press(.left) where layout.title.contains(mouse.position):
            isListOpen.toggle()
        case .press, .release, .drag: break
        }
        return []
    }

    /// Nil for a key that is none of these.
    private mutating func navigate(_ key: Key) -> [Effect]? {
        switch key {
        case .meta(let character):
            if let number = character.wholeNumberValue, character.isASCII {
                return move(toNumber: number == 0 ? 10 : number)
            }
            return meta(character)
        case .control("n"): return move(by: 1)
        case .control("p"): return move(by: -1)
        case .pageUp:
            scroll += pageRows
            return []
        case .pageDown:
            scroll -= pageRows
            return []
        case .end where typing.isEmpty: return jumpToEnd()
        case .home where typing.isEmpty: return jumpToUnread()
        case .escape: return escape()
        default: return nil
        }
    }

    /// A page keeps two rows of the last one.
    private var pageRows: Int {
        let layout = ScreenLayout(self)
        return max(1, (here.isThread ? layout.pane : layout.conversation).height - 2)
    }

    private mutating func meta(_ character: Character) -> [Effect]? {
        switch character {
        case "a": return moveToUnread()
        case "u": return jumpToUnread()
        case "l":
            isListOpen.toggle()
            isListHidden.toggle()
            return []
        case "i": return toggle(caseHere == nil ? .members : .caseFile)
        case "m": return toggle(.members)
        case "z":
            isFrameHidden.toggle()
            return []
        default: return nil
        }
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
