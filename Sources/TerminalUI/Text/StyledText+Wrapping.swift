/// Rows of a certain width.
extension StyledText {
    /// Rows of at most `width` cells, broken at blanks and line ends, between ideographs, and within a word only where
    /// it fills a row; a grapheme is never cut. Rows after the first of a line begin with `indent` blanks (at most half
    /// of the width). Blanks where a row ends are left out. In time linear in the text; never empty.
    package func wrapped(width: Int, indent: Int = 0) -> [StyledText] {
        var wrapping = Wrapping(width: max(1, width), indent: max(0, min(indent, width / 2, width - 2)))
        for span in spans {
            for character in span.text { wrapping.take(character, span.style) }
        }
        return wrapping.finish()
    }

    /// As the writer broke it; never empty.
    package var lines: [StyledText] {
        var lines = [StyledText()]
        for span in spans {
            let parts = span.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            for (index, part) in parts.enumerated() {
                if index > 0 { lines.append(StyledText()) }
                if !part.isEmpty { lines[lines.count - 1].append(String(part), span.style) }
            }
        }
        return lines
    }
}

/// The rows done, the row under way, and the word that does not know yet on which row it goes.
private struct Wrapping {
    let width: Int
    let indent: Int
    private var rows: [StyledText] = []
    private var row = StyledText()
    private var rowWidth = 0
    /// Blanks behind the row, which stay only when a word follows on the same row.
    private var blanks = StyledText()
    private var blanksWidth = 0
    private var word = StyledText()
    private var wordWidth = 0
    /// What the word ends in.
    private var lastJoint = WordJoint.letter
    /// Whether the row holds anything but its indent.
    private var isStarted = false

    init(width: Int, indent: Int) {
        self.width = width
        self.indent = indent
    }

    mutating func take(_ character: Character, _ style: Style) {
        if character.isNewline {
            settleWord()
            endRow(isWrapped: false)
        } else if character == " " || character == "\t" || character == "\u{3000}" {
            settleWord()
            blanks.append(character == "\t" ? " " : String(character), style)
            blanksWidth += character == "\u{3000}" ? 2 : 1
        } else {
            let cells = CellWidth.of(character)
            let joint = WordJoint(character)
            if !word.isEmpty, lastJoint.breaks(before: joint) { settleWord() }
            lastJoint = joint
            if !word.isEmpty, wordWidth + cells > width - (isStarted || !rows.isEmpty ? indent : 0) { breakWord() }
            word.append(String(character), style)
            wordWidth += cells
        }
    }

    mutating func finish() -> [StyledText] {
        settleWord()
        rows.append(row)
        return rows
    }

    /// Puts the word behind the blanks, or on a row of its own when the rest of this one is too short.
    private mutating func settleWord() {
        guard !word.isEmpty else { return }
        if isStarted, rowWidth + blanksWidth + wordWidth > width { endRow(isWrapped: true) }
        if rowWidth + blanksWidth + wordWidth <= width {
            row.append(blanks)
            rowWidth += blanksWidth
        }
        dropBlanks()
        row.append(word)
        rowWidth += wordWidth
        isStarted = true
        word = StyledText()
        wordWidth = 0
    }

    /// The word fills a row: it goes on in the next.
    private mutating func breakWord() {
        settleWord()
        endRow(isWrapped: true)
    }

    private mutating func endRow(isWrapped: Bool) {
        rows.append(row)
        row = isWrapped ? StyledText(String(repeating: " ", count: indent)) : StyledText()
        rowWidth = isWrapped ? indent : 0
        isStarted = false
        dropBlanks()
    }

    private mutating func dropBlanks() {
        blanks = StyledText()
        blanksWidth = 0
    }
}
