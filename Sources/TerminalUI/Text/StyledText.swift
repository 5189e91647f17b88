/// A text in pieces of one look each. A grapheme never reaches over two pieces.
package struct StyledText: Sendable, Hashable, ExpressibleByStringLiteral {
    package private(set) var spans: [Span]

    package init(_ spans: [Span] = []) {
        self.spans = spans.filter { !$0.text.isEmpty }
    }

    package init(_ text: String, _ style: Style = .plain) {
        self.init([Span(text, style)])
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    /// The words without their look.
    package var plain: String {
        spans.count == 1 ? spans[0].text : spans.reduce(into: "") { $0 += $1.text }
    }

    /// Cells of a terminal; line ends take none.
    package var width: Int {
        spans.reduce(0) { $0 + CellWidth.of($1.text) }
    }

    package var isEmpty: Bool { spans.isEmpty }

    package mutating func append(_ text: StyledText) {
        for span in text.spans { append(span.text, span.style) }
    }

    package mutating func append(_ text: some StringProtocol, _ style: Style = .plain) {
        guard !text.isEmpty else { return }
        if let last = spans.indices.last, spans[last].style == style {
            spans[last].text += text
        } else {
            spans.append(Span(String(text), style))
        }
    }

    package static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        sum.append(right)
        return sum
    }

    package static func += (left: inout StyledText, right: StyledText) {
        left.append(right)
    }

    /// The same words, each piece's look laid over a common one.
    package func over(_ base: Style) -> StyledText {
        StyledText(spans.map { Span($0.text, $0.style.over(base)) })
    }
}
