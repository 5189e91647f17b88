import TerminalUI

/// A terminal as far as `FrameWriter` uses one: it shows what it is sent, and, if so told, gives disputed graphemes
/// another width than expected.
struct TerminalModel {
    private(set) var rows: [[String]]
    private(set) var cursor = Position(row: 0, column: 0)
    private(set) var isCursorShown = true
    private(set) var isSynchronised = false
    /// Graphemes of more than one scalar, and emoji, take as many cells as their scalars say one by one.
    let joinsNothing: Bool
    private let columns: Int

    init(_ size: TerminalSize, joinsNothing: Bool = false) {
        columns = size.columns
        rows = Array(repeating: Array(repeating: "?", count: size.columns), count: size.rows)
        self.joinsNothing = joinsNothing
    }

    /// The rows without the blanks at their ends and the marks of direction.
    var text: String {
        rows.map { row in
            let line = row.joined().filter { $0 != "\u{200E}" }.replacing("\u{200E}", with: "")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    mutating func take(_ bytes: [UInt8]) {
        var rest = Substring(String(decoding: bytes, as: UTF8.self))
        while let character = rest.first {
            if character == "\u{1B}" {
                takeSequence(&rest)
            } else {
                rest.removeFirst()
                put(character)
            }
        }
    }

    private mutating func put(_ character: Character) {
        let apart = character.unicodeScalars.map { CellWidth.of(Character($0)) }.reduce(0, +)
        let width = joinsNothing ? apart : CellWidth.of(character)
        for offset in 0..<width where cursor.column + offset < columns {
            rows[cursor.row][cursor.column + offset] = offset == 0 ? String(character) : ""
        }
        // Without wrapping the cursor stays in the last column.
        cursor.column = min(columns - 1, cursor.column + width)
    }

    private mutating func takeSequence(_ rest: inout Substring) {
        rest.removeFirst()
        guard let kind = rest.popFirst() else { return }
        if kind == "]" {
            while let character = rest.popFirst(), character != "\\" {}
            return
        }
        var parameters = ""
        while let character = rest.popFirst() {
            if character.isLetter {
                act(character, parameters)
                return
            }
            parameters.append(character)
        }
    }

    private mutating func act(_ final: Character, _ parameters: String) {
        switch (final, parameters) {
        case ("H", _):
            let numbers = parameters.split(separator: ";").compactMap { Int($0) }
            cursor = Position(row: numbers[0] - 1, column: numbers[1] - 1)
        case ("K", ""): for column in cursor.column..<columns { rows[cursor.row][column] = " " }
        case ("h", "?25"): isCursorShown = true
        case ("l", "?25"): isCursorShown = false
        case ("h", "?2026"): isSynchronised = true
        case ("l", "?2026"): isSynchronised = false
        default: break
        }
    }
}
