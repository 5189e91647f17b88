package import FikaCore
import IRCSession

/// A slice of a case as it is typed on a command line: in the words of the wire.
package struct SliceArgument: Sendable, Equatable {
    package let slice: Grant.Slice

    /// nil: it names nothing.
    package init?(_ text: String) {
        guard let slice = Grant.Slice(wire: text) else { return nil }
        self.slice = slice
    }
}
