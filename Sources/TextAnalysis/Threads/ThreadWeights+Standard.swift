extension ThreadWeights {
    /// The weights that come with the program, read at their first use.
    package static let standard: ThreadWeights = {
        var weights = ThreadWeights()
        let text = UnsafeBufferPointer(start: standardText.utf8Start, count: standardText.utf8CodeUnitCount)
        let wrongLine = weights.read(text)
        precondition(wrongLine == nil, "the weights that come with the program are whole")
        return weights
    }()
}
