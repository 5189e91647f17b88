import TerminalUI

/// The looks of everything, for a dark and a light terminal. Words, signs, bold and reverse say what colours say, so
/// that a terminal without colours shows no less.
struct Theme: Sendable {
    let isDark: Bool

    init(isDark: Bool = true) {
        self.isDark = isDark
    }

    /// What is around the talk: times, quotes, happenings. No attribute, because some terminals show none for it.
    var dim: Style { Style(foreground: isDark ? .palette(245) : .palette(242)) }
    var alert: Style { Style(foreground: isDark ? .palette(203) : .palette(160), attributes: .bold) }
    var mention: Style { Style(foreground: isDark ? .palette(221) : .palette(130), attributes: .bold) }
    var link: Style { Style(foreground: isDark ? .palette(75) : .palette(26), attributes: .underline) }
    var own: Style { Style(attributes: .bold) }
    var bot: Style { Style(foreground: isDark ? .palette(108) : .palette(29)) }
    var mark: Style { Style(foreground: isDark ? .palette(179) : .palette(94)) }
    var edge: Style { Style(foreground: isDark ? .palette(238) : .palette(250)) }
    var heading: Style { Style(foreground: isDark ? .palette(245) : .palette(242), attributes: .bold) }
    var unreadLine: Style { Style(foreground: isDark ? .palette(203) : .palette(160)) }
    var title: Style { Style(attributes: .bold) }
    var selected: Style { Style(attributes: .reverse) }

    /// Bars of the whole width.
    var bar: Style {
        isDark
            ? Style(foreground: .palette(252), background: .palette(236))
            : Style(foreground: .palette(236), background: .palette(253))
    }

    /// A name in a colour of its own, the same on every day.
    func nick(_ name: String) -> Style {
        let hues: [UInt8] = isDark ? [110, 114, 174, 179, 139, 73, 150, 216] : [25, 28, 88, 94, 90, 30, 58, 130]
        var mark: UInt32 = 2_166_136_261
        for byte in name.utf8 { mark = (mark ^ UInt32(byte)) &* 16_777_619 }
        return Style(foreground: .palette(hues[Int(mark % UInt32(hues.count))]))
    }

    /// A deadline by the days that are left.
    func deadline(_ days: Int) -> Style {
        days < 0 ? alert : days <= 2 ? mention : dim
    }
}
