/// Why a text is no model.
package struct ModelFault: Error, Equatable, CustomStringConvertible {
    /// From 1; 0 when it is the whole text.
    package let line: Int
    package let reason: String

    package var description: String { "weights, line \(line): \(reason)" }
}
