/// Texts of a certain width.
extension StyledText {
    /// At most `width` cells; where something is left out, it ends in an ellipsis of the last piece's look.
    package func cut(to width: Int, ellipsis: String = "…") -> StyledText {
        guard self.width > width else { return self }
        let mark = CellWidth.of(ellipsis) <= width ? ellipsis : ""
        var room = max(0, width) - CellWidth.of(mark)
        var kept = StyledText()
        var style = spans.first?.style ?? .plain
        for span in spans {
            style = span.style
            let text = span.text.prefix { character in
                room -= CellWidth.of(character)
                return room >= 0
            }
            kept.append(text, style)
            if room < 0 { break }
        }
        kept.append(mark, style)
        return kept
    }

    /// Exactly `width` cells: cut, or filled up with blanks of a look.
    package func padded(to width: Int, _ style: Style = .plain) -> StyledText {
        var text = cut(to: width)
        text.append(String(repeating: " ", count: max(0, width - text.width)), style)
        return text
    }
}
