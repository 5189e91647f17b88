/// What a list shows of an entry: a text at the left, and one at the right that gives way last.
package struct ScrollingRow: Sendable, Hashable {
    package var left: StyledText
    package var right: StyledText
    /// A heading or a line between, over which the selection passes.
    package var isHeading: Bool

    package init(_ left: StyledText, right: StyledText = "", isHeading: Bool = false) {
        self.left = left
        self.right = right
        self.isHeading = isHeading
    }
}
