/// Weights that cannot be read.
package struct ThreadWeightsError: Error, Equatable, CustomStringConvertible {
    /// The first line that is not as `ThreadWeights` describes; the last one if there is no tree at all.
    package let line: Int

    package var description: String { "line \(line) of the weights is not a comment, word, sharpness or whole tree" }
}
