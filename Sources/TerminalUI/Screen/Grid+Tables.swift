/// What does not fit into a cell.
extension Grid {
    /// Most graphemes of several scalars, and most links, of one screen; one more is drawn as a replacement character,
    /// or is no link.
    package static let tableMax = 16_384

    /// Most scalars of a grapheme that are drawn: enough for any family, too few for a tower of accents.
    package static let graphemeScalarsMax = 16

    static let leftToRightMark = "\u{200E}"

    private static let replacement: UInt32 = 0xFFFD

    /// A blank of a look.
    mutating func look(of style: Style) -> Cell {
        Cell(
            glyph: 0x20, foreground: Cell.packed(style.foreground), background: Cell.packed(style.background), shape: 1,
            attributes: style.attributes.rawValue, link: style.link.map { intern(link: $0) } ?? 0)
    }

    mutating func intern(_ character: Character) -> UInt32 {
        let scalars = character.unicodeScalars
        let first = scalars[scalars.startIndex].value
        if scalars.index(after: scalars.startIndex) == scalars.endIndex { return first }
        let isTooWide = CellWidth.of(character) == 1 && scalars.reduce(0) { $0 + CellWidth.of($1) } > 1
        guard clusters.count < Self.tableMax, !isTooWide else { return Self.replacement }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars.prefix(Self.graphemeScalarsMax))
        clusters.append(text)
        return Cell.clusterBit | UInt32(clusters.count - 1)
    }

    private mutating func intern(link: String) -> UInt16 {
        guard !link.isEmpty, link.utf8.count <= Style.linkBytesMax else { return 0 }
        if links.last == link { return UInt16(links.count) }
        if let index = links.firstIndex(of: link) { return UInt16(index + 1) }
        guard links.count < Self.tableMax else { return 0 }
        links.append(link)
        return UInt16(links.count)
    }
}
