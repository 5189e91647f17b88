/// A text of several lines being typed, with Emacs keys, history, undo and completion: a value, which knows no terminal.
///
/// Enter submits; Alt-Enter and Ctrl-J make a new line, and a paste keeps its lines. `LineEditor` is its core, which
/// moves within a line; what crosses lines, and undo, are here.
package struct TextEditor: Sendable {
    /// Most UTF-8 bytes in the text; what would go beyond is not inserted.
    package static let textBytesMax = 32 * 1024
    /// Most steps that can be undone; the oldest goes.
    package static let undoMax = 100

    var core: LineEditor
    private var undone: [Step] = []
    private var lastEdit = Edit.other
    /// The column the cursor aims at while it goes up and down.
    private var aim: Int?

    private struct Step: Sendable {
        let before: String
        let after: String
    }

    /// What a key did; letters typed in a row are undone together, up to a blank.
    private enum Edit: Equatable {
        case typing, deleting, other
    }

    /// - Parameter historyMax: how many submitted texts are remembered.
    package init(historyMax: Int = 500) {
        core = LineEditor(historyMax: historyMax, bytesMax: Self.textBytesMax, keepsLines: true)
    }

    package var text: String { core.text }

    package var isEmpty: Bool { core.before.isEmpty && core.after.isEmpty }

    /// The text left of the cursor.
    package var before: String { core.before }

    /// The text from the cursor on.
    package var after: String { core.after }

    /// Replaces the text, with the cursor at its end; this can be undone.
    package mutating func replace(with text: String) {
        remember()
        core.replace(with: text)
        (lastEdit, aim) = (.other, nil)
    }

    /// Puts a text in at the cursor; this can be undone.
    package mutating func insert(_ text: String) {
        remember()
        core.insert(text)
        (lastEdit, aim) = (.other, nil)
    }

    /// Remembers a text as if it had been submitted: a history kept from before.
    package mutating func addHistory(_ text: String) {
        core.history.add(text)
    }

    /// Takes one key and says what its owner is to do. Up and Down go by rows of `width` cells.
    package mutating func handle(_ key: Key, width: Int) -> EditorAction {
        switch key {
        case .modified(.enter, _), .control("j"): return edit(.other) { $0.insert("\n") }
        case .up, .control("p"): return move(by: -1, width: width)
        case .down, .control("n"): return move(by: 1, width: width)
        case .meta("p"): return recall { $0.older(than: $1) }
        case .meta("n"): return recall { history, _ in history.newer() }
        case .control("_"), .control("/"): return undo()
        case .meta("<"), .modified(.home, .control): return jump { ("", $0) }
        case .meta(">"), .modified(.end, .control): return jump { ($0, "") }
        case .enter, .tab, .backTab, .control("l"): return pass(key)
        case .control("d") where isEmpty, .control("c") where isEmpty: return .endOfInput
        case .character(let character): return edit(character == " " ? .other : .typing) { _ = $0.handle(key) }
        case .backspace, .delete: return edit(.deleting) { _ = $0.handle(key) }
        default: return edit(.other) { _ = $0.handle(key) }
        }
    }

    /// Starts to go through the candidates; see `LineEditor.begin`.
    package mutating func begin(_ completion: Completion) -> EditorAction {
        remember()
        lastEdit = .other
        return core.begin(completion)
    }

    private mutating func pass(_ key: Key) -> EditorAction {
        aim = nil
        lastEdit = .other
        let action = core.handle(key)
        if case .submit = action { undone = [] }
        return action
    }

    private mutating func edit(_ kind: Edit, _ change: (inout LineEditor) -> Void) -> EditorAction {
        aim = nil
        let old = Step(before: core.before, after: core.after)
        core.completion = nil
        change(&core)
        let isTextSame = core.text.utf8.elementsEqual((old.before + old.after).utf8)
        let isSame = isTextSame && core.before.utf8.count == old.before.utf8.count
        if !isTextSame {
            if kind == .other || kind != lastEdit { push(old) }
            lastEdit = kind
        } else if !isSame {
            lastEdit = .other
        }
        return isSame ? .none : .redraw
    }

    private mutating func remember() {
        push(Step(before: core.before, after: core.after))
    }

    private mutating func push(_ step: Step) {
        undone.append(step)
        undone.removeFirst(max(0, undone.count - Self.undoMax))
    }

    private mutating func undo() -> EditorAction {
        core.completion = nil
        (lastEdit, aim) = (.other, nil)
        while let step = undone.popLast() {
            guard !(step.before + step.after).utf8.elementsEqual(core.text.utf8) else { continue }
            (core.before, core.after) = (step.before, step.after)
            return .redraw
        }
        return .none
    }

    private mutating func jump(_ halves: (String) -> (String, String)) -> EditorAction {
        core.completion = nil
        (lastEdit, aim) = (.other, nil)
        (core.before, core.after) = halves(core.text)
        return .redraw
    }

    private mutating func recall(_ choose: (inout LineHistory, String) -> String?) -> EditorAction {
        core.completion = nil
        (lastEdit, aim) = (.other, nil)
        guard let text = choose(&core.history, core.text) else { return .none }
        remember()
        core.replace(with: text)
        return .redraw
    }

    /// A row up or down; beyond the first and the last row, through the history.
    private mutating func move(by count: Int, width: Int) -> EditorAction {
        let layout = EditorLayout(before: core.before, after: core.after, width: width)
        let target = layout.cursor.row + count
        guard layout.rows.indices.contains(target) else {
            return count < 0 ? recall { $0.older(than: $1) } : recall { history, _ in history.newer() }
        }
        core.completion = nil
        lastEdit = .other
        let column = aim ?? layout.cursor.column
        aim = column
        let length = layout.characters(before: Position(row: target, column: column))
        let all = core.text
        let index = all.index(all.startIndex, offsetBy: length, limitedBy: all.endIndex) ?? all.endIndex
        (core.before, core.after) = (String(all[..<index]), String(all[index...]))
        return .redraw
    }
}
