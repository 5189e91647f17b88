extension ThreadWeights {
    /// The weights that come with the program.
    package static var standard: ThreadWeights {
        var weights = ThreadWeights()
        let text: StaticString = """
            tree 0
            """
        let wrongLine = weights.read(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        precondition(wrongLine == nil, "the weights that come with the program are whole")
        return weights
    }
}
