/// How many cells of a terminal a text takes: 2 for East Asian wide characters and emoji, 0 for what combines.
///
/// From Unicode's East_Asian_Width (UAX #11), in blocks: a table of our own, because the C library's follows a
/// locale. Terminals differ on joined emoji; here a grapheme is as wide as its widest scalar.
package enum CellWidth {
    /// Blocks of East Asian wide and full-width characters.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]

    /// Cells of a text.
    package static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// Cells of one grapheme, 0 to 2.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        if let only = scalars.first, scalars.count == 1 { return of(only) }
        // The emoji variation selector makes a narrow symbol wide.
        if scalars.contains("\u{FE0F}"), scalars.first?.properties.isEmoji == true { return 2 }
        return scalars.map(of).max() ?? 0
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if (0x20...0x7E).contains(scalar.value) { return 1 }
        if scalar.value >= 0x1100, scalar.properties.isEmojiPresentation || wide.contains(where: { $0 ~= scalar.value })
        {
            return 2
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
            // The soft hyphen is drawn.
            return scalar.value == 0xAD ? 1 : 0
        default: return 1
        }
    }
}
