extension Allowance {
    /// Lower it when a row goes. Raising it is a decision, and its commit says why.
    static let rowsMax = 1

    /// Every exception to the rules of the house, one a line: rule, path, how much, why.
    static let table: [Allowance] = [
        Allowance(
            .fileLength, "Sources/TextAnalysis/Threads/ThreadWeights+StandardText.swift", max: 4_000,
            "a flat table: the learned weights of threads, written by Tests/Training/threads.py")
    ]
}
