/// What to write so that a terminal's current line shows the prompt and the text being edited, cursor in place.
///
/// The line is drawn over itself without flicker (`CR`, text, `EL`, `CR`, `CUF`), and never fills the last column,
/// so no terminal wraps it. A text that is too wide is shifted by half the room at a time, so that the cursor is
/// always seen with something around it. The prompt is cut when it would take more than half of the screen.
package func renderLine(prompt: String, editor: LineEditor, columns: Int) -> String {
    let room = max(1, columns - 1)
    let prompt = clipped(prompt, from: 0, width: room / 2)
    let promptWidth = CellWidth.of(prompt)
    let textRoom = max(1, room - promptWidth)
    let cursor = CellWidth.of(editor.before)

    var shift = 0
    if cursor > textRoom {
        let step = max(1, textRoom / 2)
        shift = (cursor - textRoom + step - 1) / step * step
    }
    let visible = clipped(editor.text, from: shift, width: textRoom)
    let column = promptWidth + CellWidth.of(clipped(editor.before, from: shift, width: textRoom))
    let move = column > 0 ? "\u{1B}[\(column)C" : ""
    return "\r" + prompt + visible + "\u{1B}[K\r" + move
}

/// The graphemes of a text that lie wholly in cells `start..<start + width`; one that `start` cuts shows as spaces.
private func clipped(_ text: String, from start: Int, width: Int) -> String {
    var shown = ""
    var cell = 0
    for character in text {
        let next = cell + CellWidth.of(character)
        if next > start + width { break }
        if cell >= start, next > cell || !shown.isEmpty {
            shown.append(character)
        } else if next > start {
            shown += String(repeating: " ", count: next - start)
        }
        cell = next
    }
    return shown.filter { !$0.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) } }
}
