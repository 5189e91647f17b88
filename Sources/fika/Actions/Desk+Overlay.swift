import IRCClient
import IRCWire
import TerminalUI

/// Keys and the mouse, where something lies over the screen or means work.
extension Desk {
    /// Nil for what is left to the editor.
    mutating func pressWork(_ key: Key) -> [Effect]? {
        if let overlay = work.overlay { return press(key, on: overlay) }
        if selected != nil {
            switch key {
            case .up: return selecting(by: -1)
            case .down: return selecting(by: 1)
            case .escape:
                deselect()
                return []
            default: break
            }
            if let action = work.keymap.action(for: key, in: .message) { return perform(action) }
            // Whoever goes on typing means to write.
            if case .character = key { deselect() }
            return nil
        }
        return work.keymap.action(for: key, in: typing.isEmpty ? .idle : .anywhere).map { perform($0) }
    }

    private mutating func selecting(by count: Int) -> [Effect] {
        select(by: count)
        return []
    }

    private mutating func press(_ key: Key, on overlay: Overlay) -> [Effect] {
        switch overlay {
        case .palette(var picker, let goals):
            let action = picker.handle(key, height: overlayRows)
            work.overlay = .palette(picker, goals)
            switch action {
            case .pick(let candidate): return reach(goals[candidate.id])
            case .cancel: work.overlay = nil
            case .submit, .none, .redraw: break
            }
        case .choosing(let flow, var picker, let choices):
            let action = picker.handle(key, height: overlayRows)
            work.overlay = .choosing(flow, picker, choices)
            return chose(action, flow, choices)
        case .asking(let flow, let editor): return type(key, flow, editor)
        case .confirming(let flow): return confirm(key, flow)
        case .help(let top): turnHelp(key, top)
        case .searching(let finder): return find(key, finder)
        }
        return []
    }

    private mutating func chose(_ action: Picker.Action, _ flow: Flow, _ choices: [Choice]) -> [Effect] {
        switch action {
        case .pick(let candidate):
            let choice = choices[candidate.id]
            if let line = choice.line { return go(on: Flow(flow.action, line)) }
            if let wish = choice.asks {
                var flow = flow
                flow.steps[0] = .words(wish, quoting: "")
                return go(on: flow)
            }
            return go(on: flow.answered(choice.word))
        case .submit(let text):
            // What is in no list is taken as it was typed: a name, a case that was not told of.
            let word = text.trimmed
            return word.isEmpty || !flow.takes(typed: word, besides: choices) ? [] : go(on: flow.answered(word))
        case .cancel: work.overlay = nil
        case .none, .redraw: break
        }
        return []
    }

    private mutating func type(_ key: Key, _ flow: Flow, _ editor: TextEditor) -> [Effect] {
        var editor = editor
        if key == .escape || key == .control("g") {
            work.overlay = nil
            return []
        }
        switch editor.handle(key, width: OverlayView.columns(size)) {
        case .submit(let text) where !text.trimmed.isEmpty:
            return go(on: flow.answered(Emoji.replaceNames(in: text.trimmed)))
        case .endOfInput: work.overlay = nil
        case .complete(let prefix):
            _ = editor.begin(Completion(prefix: prefix, candidates: completions(for: editor.before, prefix)))
            work.overlay = .asking(flow, editor)
        default: work.overlay = .asking(flow, editor)
        }
        return []
    }

    private mutating func confirm(_ key: Key, _ flow: Flow) -> [Effect] {
        switch key {
        case .enter, .character("y"), .character("j"): return go(on: flow)
        case .escape, .character("n"), .control("c"), .control("g"): work.overlay = nil
        default: break
        }
        return []
    }

    private mutating func turnHelp(_ key: Key, _ top: Int) {
        let last = max(0, HelpPage(self).rows.count - overlayRows)
        switch key {
        case .up, .control("p"): work.overlay = .help(top: max(0, top - 1))
        case .down, .control("n"): work.overlay = .help(top: min(last, top + 1))
        case .pageUp: work.overlay = .help(top: max(0, top - overlayRows))
        case .pageDown, .character(" "): work.overlay = .help(top: min(last, top + overlayRows))
        default: work.overlay = nil
        }
    }

    var overlayRows: Int { OverlayView.rows(size) }

    /// What Tab offers: names of emojis too.
    func completions(for text: String, _ prefix: String) -> [String] {
        prefix.hasPrefix(":") ? Emoji.all.map { ":\($0.name):" } : state.candidates(for: text)
    }

    /// The mouse over an overlay; nil where there is none.
    mutating func pointWork(_ mouse: Mouse) -> [Effect]? {
        guard let overlay = work.overlay else { return nil }
        switch mouse.action {
        case .wheelUp: return press(.up, on: overlay)
        case .wheelDown: return press(.down, on: overlay)
        case .press(.left): return click(mouse.position, on: overlay)
        default: return []
        }
    }

    private mutating func click(_ position: Position, on overlay: Overlay) -> [Effect] {
        let rect = OverlayView.rect(of: overlay, self)
        guard rect.contains(position) else {
            work.overlay = nil
            return []
        }
        let inner = rect.inset(rows: 1, columns: 1)
        switch overlay {
        case .palette(var picker, let goals):
            if case .pick(let candidate) = picker.click(position, in: inner) { return reach(goals[candidate.id]) }
        case .choosing(let flow, var picker, let choices):
            return chose(picker.click(position, in: inner), flow, choices)
        case .searching(let finder):
            if let hit = FinderView.hit(at: position, in: inner, finder) { return open(hit) }
        case .confirming, .asking, .help: break
        }
        return []
    }
}

extension Flow {
    /// Whether an answer may be one that is in no list: where the list cannot be whole, or never came. A sentence is
    /// none: who types one thinks that something else is asked for, and the server's no would come too late.
    func takes(typed word: String, besides choices: [Choice]) -> Bool {
        guard !word.contains(where: \.isWhitespace) else { return false }
        switch steps.first {
        case .person, .channel, .caseFile, .document, .filing: return true
        case .until: return word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        case .status, .result, .caseType, .community: return choices.isEmpty
        default: return false
        }
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
