/// Motions and cuts, by grapheme and by word. A word is a run of letters and digits.
extension LineEditor {
    mutating func moveLeft() {
        if let character = before.popLast() { after = String(character) + after }
    }

    mutating func moveRight() {
        if !after.isEmpty { before.append(after.removeFirst()) }
    }

    mutating func moveHome() {
        let length = lineLengthBefore
        after = String(before.suffix(length)) + after
        before = String(before.dropLast(length))
    }

    mutating func moveEnd() {
        let line = String(after.prefix { !$0.isNewline })
        before += line
        after = String(after.dropFirst(line.count))
    }

    mutating func moveWordLeft() {
        let length = wordLengthBefore
        after = String(before.suffix(length)) + after
        before = String(before.dropLast(length))
    }

    mutating func moveWordRight() {
        let length = wordLengthAfter
        before += after.prefix(length)
        after = String(after.dropFirst(length))
    }

    /// To the end of the line; at its end, the line end itself.
    mutating func killAfter() {
        let line = after.prefix { !$0.isNewline }
        let length = max(line.count, min(1, after.count))
        keep(String(after.prefix(length)))
        after = String(after.dropFirst(length))
    }

    /// To the start of the line; at its start, the line end before it.
    mutating func killBefore() {
        let length = max(lineLengthBefore, min(1, before.count))
        keep(String(before.suffix(length)))
        before = String(before.dropLast(length))
    }

    /// Up to the white space before the cursor, as in a shell: an address or a channel name goes whole.
    mutating func killWordBefore() {
        let spaces = before.reversed().prefix { $0.isWhitespace }.count
        let word = before.dropLast(spaces).reversed().prefix { !$0.isWhitespace }.count
        keep(String(before.suffix(spaces + word)))
        before = String(before.dropLast(spaces + word))
    }

    mutating func killWordAfter() {
        let length = wordLengthAfter
        keep(String(after.prefix(length)))
        after = String(after.dropFirst(length))
    }

    /// A cut of nothing leaves what was cut before.
    private mutating func keep(_ text: String) {
        if !text.isEmpty { killed = text }
    }

    private var lineLengthBefore: Int { before.reversed().prefix { !$0.isNewline }.count }

    private var wordLengthBefore: Int { Self.wordLength(before.reversed()) }

    private var wordLengthAfter: Int { Self.wordLength(after) }

    private static func wordLength(_ text: some Collection<Character>) -> Int {
        let gap = text.prefix { !isWord($0) }.count
        return gap + text.dropFirst(gap).prefix(while: isWord).count
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }
}
