import Testing

@testable import TextAnalysis

@Suite("Weights of the model of threads")
struct ThreadWeightsTests {
    @Test("trees add up, and a branch is taken up to its threshold")
    func score() throws {
        let distance = ThreadFeature.distance.rawValue
        let weights = try ThreadWeights(parsing: "# made by hand\ntree \(distance):2 500 -250\ntree 1000\n")
        var row = ThreadRow()
        row[.distance] = 2
        #expect(weights.score(row) == 1.5)
        row[.distance] = 3
        #expect(weights.score(row) == 0.75)
    }

    @Test("nested trees in preorder")
    func nested() throws {
        let weights = try ThreadWeights(parsing: "tree 0:5 1:5 1 2 1:5 3 4")
        let found = [(0, 0), (0, 9), (9, 0), (9, 9)].map { first, second in
            var row = ThreadRow()
            row[.words] = first
            row[.addressing] = second
            return weights.score(row)
        }
        #expect(found == [0.001, 0.002, 0.003, 0.004])
    }

    @Test("probabilities are positive and together one, however far apart the scores")
    func probabilities() throws {
        let weights = try ThreadWeights(parsing: "tree 0\nsharpness 2000")
        let even = weights.probabilities(of: [1, 1, 1, 1])
        #expect(even.allSatisfy { abs($0 - 0.25) < 1e-12 })
        let apart = weights.probabilities(of: [1_000, 0])
        #expect(apart == [1, 0])
        let near = weights.probabilities(of: [0.5, 0])
        #expect(abs(near[0] - 0.731_058_578_630_004_9) < 1e-12)
    }

    @Test(
        "the first wrong line is named",
        arguments: [
            ("", 1), ("# nothing\n", 2), ("tree", 1), ("tree 0:1 5", 1), ("tree 5 5", 1), ("tree 0:1 5 5 5", 1),
            ("tree 1000:1 5 5", 1), ("tree -1:1 5 5", 1), ("tree x", 1), ("tree 0:x 1 1", 1), ("tree 12345678", 1),
            ("tree 1\nforest 1", 2), ("tree 1\nword hello 1 2", 2), ("tree 1\nsharpness 0", 2),
            ("tree 1\r\ntree 1", 1),
        ])
    func malformed(text: String, line: Int) {
        #expect(throws: ThreadWeightsError(line: line)) { try ThreadWeights(parsing: text) }
    }

    @Test("numbers of trees, nodes and words are limited")
    func limits() {
        let trees = String(repeating: "tree 1\n", count: ThreadWeights.treesMax)
        #expect(throws: Never.self) { try ThreadWeights(parsing: trees) }
        #expect(throws: ThreadWeightsError.self) { try ThreadWeights(parsing: trees + "tree 1") }
        let words = (0..<ThreadWeights.wordsMax).map { "word w\($0) 1 1 1\n" }.joined()
        #expect(throws: Never.self) { try ThreadWeights(parsing: "tree 1\n" + words) }
        #expect(throws: ThreadWeightsError.self) { try ThreadWeights(parsing: "tree 1\n" + words + "word x 1 1 1") }
        let deep = "tree " + String(repeating: "0:1 ", count: ThreadWeights.nodesMax)
        #expect(throws: ThreadWeightsError.self) { try ThreadWeights(parsing: deep) }
    }

    @Test(
        "an exponential to many digits",
        arguments: [(0.0, 1.0), (1, 2.718_281_828_459_045), (-2, 0.135_335_283_236_612_7)])
    func exponential(power: Double, value: Double) {
        #expect(abs(power.exponential / value - 1) < 1e-14)
        #expect((-800).exponential == 0)
    }
}
