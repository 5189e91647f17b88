/// How a piece of text looks.
package struct Style: Sendable, Hashable {
    package struct Attributes: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let bold = Attributes(rawValue: 1)
        package static let dim = Attributes(rawValue: 2)
        package static let italic = Attributes(rawValue: 4)
        package static let underline = Attributes(rawValue: 8)
        package static let reverse = Attributes(rawValue: 16)
    }

    package var foreground: Colour
    package var background: Colour
    package var attributes: Attributes
    /// Where a click leads (OSC 8); left out when it is longer than `linkBytesMax`.
    package var link: String?

    /// Most bytes of a link: what terminals agree to take.
    package static let linkBytesMax = 2083

    /// The terminal's own look.
    package static let plain = Style()

    package init(
        foreground: Colour = .default, background: Colour = .default, attributes: Attributes = [], link: String? = nil
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
        self.link = link
    }

    /// The same with these attributes too.
    package func adding(_ attributes: Attributes) -> Style {
        var style = self
        style.attributes.formUnion(attributes)
        return style
    }

    /// This look upon another: what this leaves to the terminal is the other's. Upon a reversed one colours and
    /// faintness are left out: they would be the background's, under letters that nobody chose for it.
    package func over(_ base: Style) -> Style {
        let isReversed = base.attributes.contains(.reverse)
        return Style(
            foreground: isReversed || foreground == .default ? base.foreground : foreground,
            background: isReversed || background == .default ? base.background : background,
            attributes: attributes.subtracting(isReversed ? .dim : []).union(base.attributes), link: link ?? base.link)
    }
}
