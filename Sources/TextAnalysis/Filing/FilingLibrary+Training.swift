/// What a script learns from: the very numbers that the library judges by.
extension FilingLibrary {
    /// The columns of `rankingRows` and of `proposalRow`.
    package static var rankingNames: [String] { FilingFeature.allCases.map { "\($0)" } }
    package static var proposalNames: [String] { ProposalFeature.allCases.map { "\($0)" } }

    /// Each candidate's number and features.
    package func rankingRows(
        _ thread: UnfiledThread, where isOpen: (Int) -> Bool
    ) -> [(number: Int, features: [Double])] {
        candidates(view(thread), where: isOpen).map { ($0.number, $0.features.values) }
    }

    /// The best case's number and what decides whether it is proposed; nil without a case.
    package func proposalRow(
        _ thread: UnfiledThread, by model: FilingModel = .shipped, where isOpen: (Int) -> Bool
    ) -> (number: Int, features: [Double])? {
        let ranking = ranking(thread, by: model, where: isOpen)
        return ranking.candidates.first.map { ($0.candidate.number, proposalFeatures(ranking).values) }
    }
}
