import TerminalUI

/// Finds addresses of the web in a text, so that a click opens them.
enum LinkFinder {
    private static let beginnings = ["https://", "http://"]
    /// What belongs to the sentence, not to the address, at its end.
    private static let endings: Set<Character> = [".", ",", ";", ":", "!", "?", "'", "\"", ">", "]", "”", "»"]

    static func styled(_ text: String, _ style: Style, _ theme: Theme) -> StyledText {
        guard text.utf8.contains(UInt8(ascii: "/")), text.contains("://") else { return StyledText(text, style) }
        var styled = StyledText()
        var rest = text[...]
        while let start = nextLink(in: rest) {
            styled.append(rest[..<start], style)
            let address = address(in: rest[start...])
            var look = theme.link.over(style)
            look.link = String(address)
            styled.append(address, look)
            rest = rest[address.endIndex...]
        }
        styled.append(rest, style)
        return styled
    }

    private static func nextLink(in text: Substring) -> String.Index? {
        var rest = text
        while let slash = rest.firstIndex(of: "/") {
            for beginning in beginnings {
                let head = text[..<slash]
                let scheme = beginning.dropLast(2)
                if head.hasSuffix(scheme), text[slash...].hasPrefix("//") {
                    let start = text.index(slash, offsetBy: -scheme.count)
                    let isAlone = start == text.startIndex || !text[text.index(before: start)].isLetter
                    if isAlone, text[slash...].dropFirst(2).first.map({ !$0.isWhitespace }) ?? false { return start }
                }
            }
            rest = rest[rest.index(after: slash)...]
        }
        return nil
    }

    private static func address(in text: Substring) -> Substring {
        var address = text.prefix { !$0.isWhitespace && $0 != "<" }
        while let last = address.last {
            let isClosing = last == ")" && address.count { $0 == ")" } > address.count { $0 == "(" }
            guard endings.contains(last) || isClosing else { break }
            address.removeLast()
        }
        return address
    }
}
