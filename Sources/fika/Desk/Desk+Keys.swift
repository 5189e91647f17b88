import IRCClient
import TerminalUI

/// What keys do, where nothing lies over the screen.
extension Desk {
    /// Rows that a step of the wheel goes.
    static let wheelRows = 3

    mutating func press(_ key: Key, rows: Int) -> [Effect] {
        lastKey = now
        if let effects = navigate(key, rows: rows) { return effects }
        let wasEmpty = typing.text.isEmpty
        switch typing.handle(key) {
        case .none, .redraw, .clearScreen: return []
        case .submit(let text):
            guard !text.isEmpty else { return [] }
            drafts[here] = nil
            return enter(text)
        case .endOfInput: return wasEmpty ? [.quit(reason: "")] : []
        case .complete(let prefix):
            _ = typing.begin(Completion(prefix: prefix, candidates: state.candidates(for: typing.before)))
            return []
        }
    }

    /// Nil for a key that is none of these.
    private mutating func navigate(_ key: Key, rows: Int) -> [Effect]? {
        switch key {
        case .meta(let character):
            if let number = character.wholeNumberValue, character.isASCII {
                return move(toNumber: number == 0 ? 10 : number)
            }
            return meta(character)
        case .control("n"): return move(by: 1)
        case .control("p"): return move(by: -1)
        case .pageUp:
            scroll += max(1, rows - 2)
            return []
        case .pageDown:
            scroll -= max(1, rows - 2)
            return []
        case .end where typing.text.isEmpty: return jumpToEnd()
        case .home where typing.text.isEmpty: return jumpToUnread()
        case .escape: return escape()
        default: return nil
        }
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
