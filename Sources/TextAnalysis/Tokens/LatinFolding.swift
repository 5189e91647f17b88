/// Which plain letters a Latin letter with diacritics is searched by: `é` by `e`, `ß` by `ss`, `Æ` by `ae`.
///
/// From Unicode's canonical decompositions, and for letters that have none (`ø`, `đ`, `ł`) from the letter they are
/// mistyped as. One character per code point, in rows of 64: a letter stands for itself, `.` for "not folded here",
/// digits for two letters.
enum LatinFolding {
    /// U+00C0 to U+024F: Latin-1, Extended-A, Extended-B.
    private static let extendedStart: UInt32 = 0xC0
    private static let extended: StaticString = """
        aaaaaa1ceeeeiiiidnooooo.ouuuuy42aaaaaa1ceeeeiiiidnooooo.ouuuuy4y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkklllllll\
        lllnnnnnnnnnoooooo33rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        bb.....cc........ff....ikkl...n.oo..pp......tt.uu..yyzz.........\
        .............aaiioouuuuuuuuuu.aaaa11..ggkkoooo..j...gg..nnaa11oo\
        aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..accl.s\
        z..b..eejj..rryy
        """

    /// U+1E00 to U+1EFF: Extended Additional, Vietnamese above all.
    private static let additionalStart: UInt32 = 0x1E00
    private static let additional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy.s..2.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """

    /// The one or two lower-case ASCII letters for a letter of the tables; nil for all other code points.
    @inline(__always)
    static func fold(_ scalar: UInt32) -> (first: UInt8, second: UInt8?)? {
        if let place = place(of: scalar, in: extended, from: extendedStart) { return letters(place) }
        if let place = place(of: scalar, in: additional, from: additionalStart) { return letters(place) }
        return nil
    }

    private static func place(of scalar: UInt32, in table: StaticString, from start: UInt32) -> UInt8? {
        guard scalar >= start, scalar - start < UInt32(table.utf8CodeUnitCount) else { return nil }
        return table.utf8Start[Int(scalar - start)]
    }

    private static func letters(_ place: UInt8) -> (first: UInt8, second: UInt8?)? {
        switch place {
        case UInt8(ascii: "."): nil
        case UInt8(ascii: "1"): (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case UInt8(ascii: "2"): (UInt8(ascii: "s"), UInt8(ascii: "s"))
        case UInt8(ascii: "3"): (UInt8(ascii: "o"), UInt8(ascii: "e"))
        case UInt8(ascii: "4"): (UInt8(ascii: "t"), UInt8(ascii: "h"))
        case UInt8(ascii: "5"): (UInt8(ascii: "i"), UInt8(ascii: "j"))
        default: (place, nil)
        }
    }
}
