/// One line being typed, with Emacs keys, history and completion: a value, which knows no terminal.
///
/// The text is kept in two halves around the cursor, so that every motion is by whole graphemes and no index can be
/// wrong. It holds no control characters: line ends and tabs of a paste become spaces.
package struct LineEditor: Sendable {
    /// Most UTF-8 bytes in the line; what would go beyond is not inserted.
    package static let textBytesMax = 4096

    /// Most UTF-8 bytes of this one, which may be the core of a larger editor.
    let bytesMax: Int
    /// Whether line ends are kept, for an editor of several lines.
    let keepsLines: Bool

    /// The text left of the cursor.
    package internal(set) var before = ""
    /// The text from the cursor on.
    package internal(set) var after = ""
    /// What was cut last, for Ctrl-Y.
    var killed = ""
    var history: LineHistory
    var completion: Completion?

    /// - Parameter historyMax: how many submitted lines are remembered.
    package init(historyMax: Int = 500) {
        self.init(historyMax: historyMax, bytesMax: Self.textBytesMax, keepsLines: false)
    }

    init(historyMax: Int, bytesMax: Int, keepsLines: Bool) {
        history = LineHistory(limit: historyMax)
        self.bytesMax = bytesMax
        self.keepsLines = keepsLines
    }

    /// The whole line.
    package var text: String { before + after }

    /// Graphemes left of the cursor.
    package var cursor: Int { before.count }

    /// Replaces the line, with the cursor at its end; control characters are left out.
    package mutating func replace(with text: String) {
        before = ""
        after = ""
        insert(text)
    }

    /// Takes one key and says what its owner is to do.
    package mutating func handle(_ key: Key) -> EditorAction {
        if key == .tab || key == .backTab, completion != nil { return cycle(backwards: key == .backTab) }
        completion = nil
        switch key {
        case .enter, .control("j"): return submit()
        case .tab: return .complete(prefix: wordBeforeCursor)
        case .control("l"): return .clearScreen
        case .control("d") where text.isEmpty, .control("c") where text.isEmpty: return .endOfInput
        default: break
        }
        let (oldBefore, oldAfter) = (Array(before.utf8), Array(after.utf8))
        edit(key)
        // Bytes, because Swift's strings are equal across normalisation forms.
        let isSame = oldBefore.elementsEqual(before.utf8) && oldAfter.elementsEqual(after.utf8)
        return isSame ? .none : .redraw
    }

    private mutating func edit(_ key: Key) {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .left, .control("b"): moveLeft()
        case .right, .control("f"): moveRight()
        case .wordLeft, .meta("b"): moveWordLeft()
        case .wordRight, .meta("f"): moveWordRight()
        case .home, .control("a"): moveHome()
        case .end, .control("e"): moveEnd()
        case .backspace: _ = before.popLast()
        case .delete, .control("d"): if !after.isEmpty { after.removeFirst() }
        case .control("k"): killAfter()
        case .control("u"): killBefore()
        case .control("w"): killWordBefore()
        case .meta("d"): killWordAfter()
        case .control("y"): insert(killed)
        case .control("c"): replace(with: "")
        case .up, .control("p"): recall(history.older(than: text))
        case .down, .control("n"): recall(history.newer())
        case .control, .meta, .controlMeta, .enter, .tab, .backTab, .escape, .pageUp, .pageDown, .insert, .function,
            .modified:
            break
        }
    }

    mutating func submit() -> EditorAction {
        let line = text
        history.add(line)
        before = ""
        after = ""
        return .submit(line)
    }

    mutating func recall(_ line: String?) {
        if let line { replace(with: line) }
    }

    mutating func insert(_ text: String) {
        var room = bytesMax - before.utf8.count - after.utf8.count
        for character in text {
            guard let shown = shown(character) else { continue }
            room -= shown.utf8.count
            guard room >= 0 else { return }
            before.append(shown)
        }
    }

    private func shown(_ character: Character) -> Character? {
        if keepsLines, character.isNewline { return "\n" }
        if character.isNewline || character == "\t" { return " " }
        let isControl = character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
        return isControl ? nil : character
    }
}
