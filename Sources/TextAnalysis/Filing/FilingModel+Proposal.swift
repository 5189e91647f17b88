extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedProposal = """
        bias -2.553499
        odds 0.110684
        margin 0.000000
        named 0.000000
        namedAlone 0.000000
        score 0.000000
        titleContained 2.094123
        pairs 1.172717
        trigrams 0.000000
        cosine 6.102305
        likelihood 0.000000
        covered 0.000000
        rarest 0.000000
        opener 0.221394
        approval 2.000000
        elsewhere 2.899971
        agreement 0.666559
        """
}
