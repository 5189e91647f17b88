/// The bytes of a frame under way, and the look that the terminal is in.
struct FrameBytes {
    private(set) var bytes: [UInt8] = []
    private let depth: ColourDepth
    private var look = Cell.blank
    private var link: String?

    init(depth: ColourDepth) {
        self.depth = depth
    }

    mutating func text(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ other: FrameBytes) {
        bytes.append(contentsOf: other.bytes)
    }

    mutating func move(to position: Position) {
        text("\u{1B}[")
        number(position.row + 1)
        bytes.append(UInt8(ascii: ";"))
        number(position.column + 1)
        bytes.append(UInt8(ascii: "H"))
    }

    /// Back to the terminal's own look.
    mutating func endStyle() {
        setLink(nil)
        if !look.hasLook(of: .blank) {
            text("\u{1B}[m")
            look = .blank
        }
    }

    /// What changed in a row since a grid of the same size; all of it without one.
    mutating func draw(row: Int, of grid: Grid, over known: Grid?) {
        let start = row * grid.size.columns
        let tail = tail(of: grid, row)
        let sees = { (column: Int) in known.map { !grid.isCell(start + column, sameIn: $0) } ?? true }
        var column = 0
        var written = -1
        // A disputed glyph may have reached over its neighbours, or reach over them now: from there on all is sent.
        var isDisputed = false
        while column < tail {
            let cell = grid.cells[start + column]
            let span = max(1, cell.width)
            isDisputed = isDisputed || cell.isDisputed || known?.cells[start + column].isDisputed ?? false
            guard isDisputed || (column..<column + span).contains(where: sees) else {
                column += span
                continue
            }
            if written < 0 || column - written > FrameWriter.gapCellsMax || written > column {
                move(to: Position(row: row, column: column))
            } else {
                for gap in written..<column { glyph(grid.cells[start + gap], of: grid) }
            }
            put(cell, of: grid, row: row, column: column)
            column += span
            written = column
        }
        guard tail < grid.size.columns, isDisputed || (tail..<grid.size.columns).contains(where: sees) else { return }
        endStyle()
        if written != tail { move(to: Position(row: row, column: tail)) }
        text("\u{1B}[K")
    }

    /// The first column of the blanks that erasing to the end of the line makes.
    private func tail(of grid: Grid, _ row: Int) -> Int {
        let cells = grid.row(row)
        var count = 0
        for cell in cells.reversed() {
            guard cell.isErased else { break }
            count += 1
        }
        return cells.count - count
    }

    private mutating func put(_ cell: Cell, of grid: Grid, row: Int, column: Int) {
        guard cell.isDisputed else {
            glyph(cell, of: grid)
            return
        }
        // What it leaves free must not show what stood there.
        style(cell, of: grid)
        for _ in 0..<cell.width { bytes.append(0x20) }
        move(to: Position(row: row, column: column))
        glyph(cell, of: grid)
        move(to: Position(row: row, column: column + cell.width))
    }

    private mutating func glyph(_ cell: Cell, of grid: Grid) {
        guard cell.width > 0 else { return }
        style(cell, of: grid)
        if cell.glyph < 0x80 {
            bytes.append(UInt8(cell.glyph))
        } else {
            text(grid.glyph(cell))
        }
    }

    private mutating func style(_ cell: Cell, of grid: Grid) {
        if cell.link != 0 || link != nil { setLink(grid.link(cell)) }
        guard !cell.hasLook(of: look) else { return }
        look = cell
        text("\u{1B}[0")
        for (bit, code) in [(1, 1), (2, 2), (4, 3), (8, 4), (16, 7)] as [(UInt8, Int)] where cell.attributes & bit != 0
        {
            parameter(code)
        }
        colour(Cell.colour(cell.foreground), base: 30, bright: 90)
        colour(Cell.colour(cell.background), base: 40, bright: 100)
        bytes.append(UInt8(ascii: "m"))
    }

    private mutating func colour(_ colour: Colour, base: Int, bright: Int) {
        switch depth.nearest(colour) {
        case .default: break
        case .palette(let index) where index < 8: parameter(base + Int(index))
        case .palette(let index) where index < 16: parameter(bright + Int(index) - 8)
        case .palette(let index): [base + 8, 5, Int(index)].forEach { parameter($0) }
        case .rgb(let red, let green, let blue):
            [base + 8, 2, Int(red), Int(green), Int(blue)].forEach { parameter($0) }
        }
    }

    private mutating func parameter(_ value: Int) {
        bytes.append(UInt8(ascii: ";"))
        number(value)
    }

    private mutating func number(_ value: Int) {
        if value < 10 {
            bytes.append(UInt8(ascii: "0") + UInt8(max(0, value)))
        } else {
            number(value / 10)
            number(value % 10)
        }
    }

    /// OSC 8. The parameter `id` joins the rows of a link that is wrapped.
    private mutating func setLink(_ wanted: String?) {
        guard wanted != link else { return }
        link = wanted
        guard let wanted else {
            text("\u{1B}]8;;\u{1B}\\")
            return
        }
        var mark: UInt32 = 2_166_136_261
        for byte in wanted.utf8 { mark = (mark ^ UInt32(byte)) &* 16_777_619 }
        text("\u{1B}]8;id=\(String(mark, radix: 36));")
        for byte in wanted.utf8 {
            if (0x21...0x7E).contains(byte) {
                bytes.append(byte)
            } else {
                text("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true))
            }
        }
        text("\u{1B}\\")
    }
}
