/// What a script learns from: the very numbers that the library judges by.
extension AnswerLibrary {
    package static var featureNames: [String] { AnswerFeature.allCases.map { "\($0)" } }

    package func featureRows(_ question: AskedQuestion) -> [(number: Int, features: [Double])] {
        candidates(view(question)) { _ in true }.map { ($0.number, $0.features.values) }
    }

    package func find(_ question: AskedQuestion) -> [(number: Int, score: Double)] {
        candidates(view(question)) { _ in true }.map { ($0.number, $0.features[.score]) }
    }
}
