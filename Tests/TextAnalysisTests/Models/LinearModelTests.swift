import Testing

@testable import TextAnalysis

@Suite("Weights")
struct LinearModelTests {
    enum Sample: Int, ModelFeature {
        case near, late
    }

    @Test("A score is the sum of weights and of products")
    func score() throws {
        let model = try LinearModel<Sample>("# a sample\nbias 1\n\nnear 2\nlate -0.5\nnear*late 3")
        var vector = FeatureVector<Sample>()
        vector[.near] = 2
        vector[.late] = 4
        #expect(model.score(vector) == 1 + 4 - 2 + 24)
    }

    @Test(
        "What is no model is refused with its line",
        arguments: [
            ("bias 1\nnear 2\nlate x", 3), ("bias 1\nnear 2 3\nlate 1", 2), ("bias 1\nnear nan\nlate 1", 2),
            ("bias 1\nnear 2\nfar 1\nlate 1", 3), ("bias 1\nnear 2\nnear 2\nlate 1", 3), ("bias 1\nnear 2", 0),
            ("near 2\nlate 1", 0), ("", 0), ("bias 1\nnear 2\nlate 1\nnear*far 1", 4),
            ("bias 1\nnear 2\nlate 1\nnear*late*late 1", 4), ("bias 1\nnear 2\nlate 1\nnear* 1", 4),
        ])
    func malformed(text: String, line: Int) {
        #expect { try LinearModel<Sample>(text) } throws: { ($0 as? ModelFault)?.line == line }
    }

    @Test("The shipped weights are whole")
    func shipped() throws {
        _ = try AnswerModel(ranking: AnswerModel.shippedRanking, speech: AnswerModel.shippedSpeech)
        _ = try FilingModel(ranking: FilingModel.shippedRanking, proposal: FilingModel.shippedProposal)
    }
}
