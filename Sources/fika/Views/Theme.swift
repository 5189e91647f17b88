import TerminalUI

/// The looks of everything, for a dark and a light terminal. Words, signs, bold and reverse say what colours say, so
/// that a terminal without colours shows no less.
///
/// Of a palette of sixteen nothing is known but its names: somebody chose them, and grey may be the background. There
/// only what stands out on any such palette is a colour, and a bar is reversed.
struct Theme: Sendable {
    let isDark: Bool
    /// Sixteen colours, or none.
    private let isPlain: Bool

    init(isDark: Bool = true, depth: ColourDepth = .indexed) {
        self.isDark = isDark
        isPlain = depth == .sixteen || depth == .none
    }

    /// What is around the talk: times, quotes, happenings. No attribute where there are greys, because some terminals
    /// show none for it.
    var dim: Style { isPlain ? Style(attributes: .dim) : foreground(dark: 245, light: 242) }
    var alert: Style { foreground(dark: 203, light: 160, few: 9, 1, .bold) }
    var mention: Style { foreground(dark: 221, light: 130, few: 11, 5, .bold) }
    var link: Style { foreground(dark: 75, light: 26, few: 14, 4, .underline) }
    var own: Style { Style(attributes: .bold) }
    var bot: Style { foreground(dark: 108, light: 23, few: 2, 4) }
    var mark: Style { foreground(dark: 179, light: 94, few: 3, 5) }
    var edge: Style { isPlain ? Style(attributes: .dim) : foreground(dark: 238, light: 250) }
    var heading: Style { isPlain ? Style(attributes: [.bold, .underline]) : dim.adding(.bold) }
    var unreadLine: Style { foreground(dark: 203, light: 160, few: 9, 1) }
    var title: Style { Style(attributes: .bold) }
    var selected: Style { Style(attributes: .reverse) }

    /// Bars of the whole width.
    var bar: Style {
        if isPlain { return Style(attributes: .reverse) }
        return isDark
            ? Style(foreground: .palette(252), background: .palette(236))
            : Style(foreground: .palette(236), background: .palette(254))
    }

    /// A name in a colour of its own, the same on every day.
    func nick(_ name: String) -> Style {
        let hues = hues
        var mark: UInt32 = 2_166_136_261
        for byte in name.utf8 { mark = (mark ^ UInt32(byte)) &* 16_777_619 }
        return Style(foreground: .palette(hues[Int(mark % UInt32(hues.count))]))
    }

    /// Of sixteen: no blue on a dark ground, no yellow, green or cyan on a light one, and no grey.
    private var hues: [UInt8] {
        if isPlain { return isDark ? [2, 3, 5, 6, 10, 13, 14] : [1, 4, 5, 12] }
        return isDark ? [110, 114, 174, 179, 139, 73, 150, 216] : [25, 28, 88, 94, 90, 24, 58, 130]
    }

    /// A deadline by the days that are left.
    func deadline(_ days: Int) -> Style {
        days < 0 ? alert : days <= 2 ? mention : dim
    }

    private func foreground(dark: UInt8, light: UInt8) -> Style {
        Style(foreground: .palette(isDark ? dark : light))
    }

    private func foreground(
        dark: UInt8, light: UInt8, few: UInt8, _ lightFew: UInt8, _ attributes: Style.Attributes = []
    ) -> Style {
        let (dark, light) = isPlain ? (few, lightFew) : (dark, light)
        return Style(foreground: .palette(isDark ? dark : light), attributes: attributes)
    }
}
