/// Screens as text, for tests and for whoever copies.
extension Grid {
    /// The rows without their looks, each without the blanks at its end.
    package var text: String {
        lines.joined(separator: "\n")
    }

    package var lines: [String] {
        (0..<size.rows).map { number in
            var line = ""
            for cell in row(number) where cell.width > 0 { line += glyph(cell) }
            line.unicodeScalars.removeAll { $0 == "\u{200E}" }
            return line.trimmingBlanks
        }
    }

    /// The rows with their looks: what is not plain stands in braces behind the letters of its attributes (b, d, i, u,
    /// r), its colours, and `@` with its link: `{b/1:word}` is bold and red, `{/-/4:word}` on blue.
    package var markedText: String {
        (0..<size.rows).map { number in
            var line = ""
            var (run, mark) = ("", "")
            for cell in row(number) where cell.width > 0 {
                let next = self.mark(cell)
                if next != mark {
                    line += Self.braced(run, mark)
                    (run, mark) = ("", next)
                }
                run += glyph(cell)
            }
            line += Self.braced(run, mark)
            line.unicodeScalars.removeAll { $0 == "\u{200E}" }
            return line.trimmingBlanks
        }.joined(separator: "\n")
    }

    private static func braced(_ run: String, _ mark: String) -> String {
        mark.isEmpty ? run : "{\(mark):\(run)}"
    }

    private func mark(_ cell: Cell) -> String {
        let letters = [("b", 1), ("d", 2), ("i", 4), ("u", 8), ("r", 16)] as [(String, UInt8)]
        var mark = letters.filter { cell.attributes & $0.1 != 0 }.map(\.0).joined()
        if cell.foreground != 0 || cell.background != 0 { mark += "/" + Self.name(cell.foreground) }
        if cell.background != 0 { mark += "/" + Self.name(cell.background) }
        if let link = link(cell) { mark += "@" + link }
        return mark
    }

    private static func name(_ packed: UInt32) -> String {
        switch Cell.colour(packed) {
        case .default: "-"
        case .palette(let index): String(index)
        case .rgb(let red, let green, let blue):
            "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var bytes = utf8[...]
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
