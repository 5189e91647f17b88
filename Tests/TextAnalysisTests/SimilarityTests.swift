import Testing
import TextAnalysis

@Suite("Likeness of short texts")
struct SimilarityTests {
    private static let title = Similarity.terms(of: "Vergunning terras Dorpsstraat", language: .dutch)
    private static let message = Similarity.terms(
        of: "Hebben jullie de vergunningen voor het terras aan de Dorpsstraat al bekeken?", language: .dutch)

    @Test("terms are stems without stop words, each once")
    func terms() {
        #expect(Similarity.terms(of: "De brief en de brieven", language: .dutch) == ["brief"])
        #expect(Similarity.terms(of: "the of and", language: .english).isEmpty)
        #expect(Similarity.terms(of: "it doesn't work, and I can’t say why", language: .english) == ["work", "say"])
    }

    @Test("a message that names every word of a title contains it")
    func containment() {
        #expect(Similarity.containment(of: Self.title, in: Self.message) == 1)
        #expect(Similarity.containment(of: Self.message, in: Self.title) < 1)
    }

    @Test(
        "the measures of sets",
        arguments: [
            (["a", "b"], ["a", "b"], 1, 1, 1), (["a"], ["b"], 0, 0, 0), ([], [], 0, 0, 0), (["a"], [], 0, 0, 0),
            (["a"], ["a", "b", "c", "d"], 0.25, 0.5, 1), (["a", "b", "c", "d"], ["a"], 0.25, 0.5, 0.25),
        ] as [(Set<String>, Set<String>, Double, Double, Double)])
    func measures(left: Set<String>, right: Set<String>, jaccard: Double, cosine: Double, containment: Double) {
        #expect(Similarity.jaccard(left, right) == jaccard)
        #expect(abs(Similarity.cosine(left, right) - cosine) < 1e-12)
        #expect(Similarity.containment(of: left, in: right) == containment)
    }
}
