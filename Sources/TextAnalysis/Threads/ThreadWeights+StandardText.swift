extension ThreadWeights {
    /// Written by `Tests/Training/threads.py embed`, not by hand; the first lines say how it was made.
    static let standardText: StaticString = """
        tree 0
        """
}
