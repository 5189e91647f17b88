/// How many cells of a terminal a text takes: 2 for East Asian wide characters and emoji, 0 for what combines.
///
/// From tables of Unicode 18.0 (UAX #11), because the C library's follows a locale. Where terminals differ (joined
/// emoji, marks with a body of their own) this is what most of them do, and `isDisputed` says so: whoever draws puts
/// the cursor in place after such a character.
package enum CellWidth {
    /// Most cells of one grapheme; a wider one (a syllable with a chain of marks) is drawn as one replacement character.
    package static let graphemeCellsMax = 8

    /// Cells of a text.
    package static func of(_ text: some StringProtocol) -> Int {
        if let cells = ofPlain(text) { return cells }
        return text.reduce(0) { $0 + of($1) }
    }

    /// Cells of one grapheme, 0 to `graphemeCellsMax`.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        let first = scalars[scalars.startIndex]
        if scalars.index(after: scalars.startIndex) == scalars.endIndex { return of(first) }
        if isPictograph(scalars, first) { return 2 }
        let cells = scalars.reduce(0) { $0 + of($1) }
        return cells <= graphemeCellsMax ? cells : 1
    }

    /// Whether terminals disagree about the cells of a grapheme, or of one of its age.
    package static func isDisputed(_ character: Character) -> Bool {
        let scalars = character.unicodeScalars
        let first = scalars[scalars.startIndex].value
        if first < 0x300, scalars.count == 1 { return false }
        if (0x1F000...0x1FFFF).contains(first) || (0x2300...0x2BFF).contains(first) && of(character) > 1 { return true }
        return scalars.dropFirst().contains { !isIn(zero, $0.value) || (0xFE00...0xFE0F).contains($0.value) }
            || scalars.dropFirst().contains("\u{200D}")
    }

    /// Whether a grapheme is read from right to left (Hebrew, Arabic, Syriac, Thaana, N'Ko and their like).
    package static func isRightToLeft(_ character: Character) -> Bool {
        let value = character.unicodeScalars[character.unicodeScalars.startIndex].value
        guard value >= 0x590 else { return false }
        return (0x590...0x8FF).contains(value) || (0xFB1D...0xFDFF).contains(value)
            || (0xFE70...0xFEFC).contains(value) || (0x10800...0x10FFF).contains(value)
            || (0x1E800...0x1EFFF).contains(value)
    }

    /// Cells of one scalar by itself: 0, 1 or 2.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
        if isIn(zero, value) { return 0 }
        guard value >= 0x1100 else { return 1 }
        return isIn(wide, value) || (0x1F1E6...0x1F1FF).contains(value) ? 2 : 1
    }

    /// A joined, flagged, coloured or selected emoji: two cells together.
    private static func isPictograph(_ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar) -> Bool {
        if (0x1F1E6...0x1F1FF).contains(first.value) { return true }
        guard scalars.contains("\u{FE0F}") || first.value >= 0x2190 && of(first) == 2 || scalars.contains("\u{200D}")
        else { return false }
        return first.properties.isEmoji
    }

    /// The length of a text of printable ASCII alone.
    private static func ofPlain(_ text: some StringProtocol) -> Int? {
        let isPlain = text.utf8.allSatisfy { $0 &- 0x20 < 0x5F }
        return isPlain ? text.utf8.count : nil
    }

    /// Whether a table of pairs has a value between the two of a pair.
    private static func isIn(_ pairs: [UInt32], _ value: UInt32) -> Bool {
        var (low, high) = (0, pairs.count / 2)
        while low < high {
            let middle = (low + high) / 2
            if pairs[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
        }
        return low < pairs.count / 2 && pairs[2 * low] <= value
    }
}
