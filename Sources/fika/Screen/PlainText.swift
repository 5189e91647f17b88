/// Text that others wrote, made harmless for a terminal: no escape sequences, no other control characters, none of the
/// characters that turn the direction of a line around, none of IRC's formatting.
enum PlainText {
    /// One line of visible text. Line ends and tabs become spaces.
    static func of(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar.value {
            case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
            case 0x03: dropColour(&rest, digitsMax: 2) { (0x30...0x39).contains($0.value) }
            case 0x04: dropColour(&rest, digitsMax: 6) { $0.properties.isASCIIHexDigit }
            case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F:
                continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// mIRC's colours, `^C4,12`, and the hexadecimal ones, `^DFF0000,00FF00`: the digits are no text.
    private static func dropColour(
        _ rest: inout Substring.UnicodeScalarView, digitsMax: Int, _ isDigit: (Unicode.Scalar) -> Bool
    ) {
        let foreground = rest.prefix(digitsMax).prefix(while: isDigit).count
        rest = rest.dropFirst(foreground)
        guard foreground > 0, rest.first == ",", let digit = rest.dropFirst().first, isDigit(digit) else { return }
        rest = rest.dropFirst()
        rest = rest.dropFirst(rest.prefix(digitsMax).prefix(while: isDigit).count)
    }

    /// The beginning of a text for a quote, with `…` where it was cut. Lengths are in characters.
    static func quote(_ text: String, charactersMax: Int = 40) -> String {
        let plain = of(text)
        guard plain.count > charactersMax else { return plain }
        return plain.prefix(charactersMax - 1).trimmingTrailingSpaces + "…"
    }
}

extension Substring {
    fileprivate var trimmingTrailingSpaces: String {
        var text = self
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
