extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedProposal = """
        bias -0.739472
        odds 0.038171
        margin 0.069854
        named 0.000000
        namedAlone 0.000000
        score 2.991588
        titleContained 1.746107
        pairs 0.000000
        trigrams 0.551108
        cosine 4.506460
        likelihood 0.000000
        covered 0.000000
        rarest 0.114025
        opener 0.420833
        approval 2.000000
        """
}
