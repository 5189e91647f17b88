/// How many colours a terminal shows.
package enum ColourDepth: Sendable, Equatable, CaseIterable {
    /// No colours (`NO_COLOR`, a terminal called *dumb*); bold, reverse and their like remain.
    case none
    /// The sixteen of the person's palette.
    case sixteen
    /// The 256 of xterm.
    case indexed
    /// Any colour of 24 bits.
    case direct

    /// What the variables of the environment say: `NO_COLOR`, `COLORTERM` and `TERM`.
    package init(noColour: String?, colourTerm: String?, term: String?) {
        let (term, colourTerm) = (term ?? "", colourTerm ?? "")
        if noColour.map({ !$0.isEmpty }) ?? false || term.isEmpty || term == "dumb" || term.hasPrefix("vt1")
            || term.hasPrefix("vt2")
        {
            self = .none
        } else if colourTerm == "truecolor" || colourTerm == "24bit" || term.hasSuffix("-direct") {
            self = .direct
        } else {
            self = term.hasSuffix("-256color") || term.contains("kitty") || term.contains("foot") ? .indexed : .sixteen
        }
    }

    /// The nearest colour that a terminal of this depth has.
    package func nearest(_ colour: Colour) -> Colour {
        switch (self, colour) {
        case (.none, _): .default
        case (_, .default), (.direct, _), (.indexed, .palette): colour
        case (.indexed, .rgb(let red, let green, let blue)): .palette(Self.indexed(red, green, blue))
        case (.sixteen, .palette(let index)) where index < 16: colour
        case (.sixteen, .palette(let index)): .palette(Self.sixteenth(Self.parts(index)))
        case (.sixteen, .rgb(let red, let green, let blue)):
            .palette(Self.sixteenth((Int(red), Int(green), Int(blue))))
        }
    }

    private static let steps = [0, 95, 135, 175, 215, 255]

    /// xterm's sixteen, as it comes.
    private static let basic: [(Int, Int, Int)] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    private static func indexed(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
        let wanted = (Int(red), Int(green), Int(blue))
        let (r, g, b) = (step(wanted.0), step(wanted.1), step(wanted.2))
        let grey = min(23, max(0, ((wanted.0 + wanted.1 + wanted.2) / 3 - 3) / 10))
        let cube = (steps[r], steps[g], steps[b])
        let level = 8 + 10 * grey
        let isGreyNearer = distance((level, level, level), wanted) < distance(cube, wanted)
        return UInt8(isGreyNearer ? 232 + grey : 16 + 36 * r + 6 * g + b)
    }

    private static func step(_ value: Int) -> Int {
        value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40
    }

    private static func parts(_ index: UInt8) -> (Int, Int, Int) {
        let index = Int(index)
        if index >= 232 { return (8 + 10 * (index - 232), 8 + 10 * (index - 232), 8 + 10 * (index - 232)) }
        let cube = max(0, index - 16)
        return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    }

    private static func sixteenth(_ wanted: (Int, Int, Int)) -> UInt8 {
        let nearest = basic.indices.min { distance(basic[$0], wanted) < distance(basic[$1], wanted) }
        return UInt8(nearest ?? 0)
    }

    private static func distance(_ one: (Int, Int, Int), _ other: (Int, Int, Int)) -> Int {
        let (r, g, b) = (one.0 - other.0, one.1 - other.1, one.2 - other.2)
        return 2 * r * r + 4 * g * g + 3 * b * b
    }
}
