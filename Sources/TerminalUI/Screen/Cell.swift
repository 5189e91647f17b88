/// What stands in one cell of a grid, in sixteen bytes without a reference, so that rows are compared as fast as memory.
struct Cell: Equatable {
    /// Marks a glyph that is an index of the grid's clusters.
    static let clusterBit: UInt32 = 0x8000_0000
    /// Marks a cell whose glyph terminals give different widths.
    static let disputedBit: UInt8 = 0x80

    /// A scalar, or `clusterBit` and the index of a grapheme of several; 0 in the cells behind a wide one.
    var glyph: UInt32
    var foreground: UInt32
    var background: UInt32
    /// Cells of the glyph, 0 behind a wide one; with `disputedBit`.
    var shape: UInt8
    var attributes: UInt8
    /// 0, or the index of the grid's links plus 1.
    var link: UInt16

    static let blank = Cell(glyph: 0x20, foreground: 0, background: 0, shape: 1, attributes: 0, link: 0)

    var width: Int { Int(shape & ~Self.disputedBit) }

    var isDisputed: Bool { shape & Self.disputedBit != 0 }

    /// Whether the glyph or the link is kept in the grid's tables.
    var refersToTables: Bool { glyph & Self.clusterBit != 0 || link != 0 }

    /// Whether erasing to the end of a line gives the same.
    var isErased: Bool { self == Self.blank }

    func hasLook(of other: Cell) -> Bool {
        foreground == other.foreground && background == other.background && attributes == other.attributes
    }

    static func packed(_ colour: Colour) -> UInt32 {
        switch colour {
        case .default: 0
        case .palette(let index): 1 << 24 | UInt32(index)
        case .rgb(let red, let green, let blue): 2 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
        }
    }

    static func colour(_ packed: UInt32) -> Colour {
        switch packed >> 24 {
        case 1: .palette(UInt8(packed & 0xFF))
        case 2: .rgb(UInt8(packed >> 16 & 0xFF), UInt8(packed >> 8 & 0xFF), UInt8(packed & 0xFF))
        default: .default
        }
    }
}
