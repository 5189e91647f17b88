extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedProposal = """
        bias -2.387456
        odds 0.294509
        margin 0.323563
        named 0.000000
        namedAlone 0.000000
        score 0.000000
        titleContained 0.761890
        pairs 0.000000
        rarest 1.520638
        trigrams 0.048772
        cosine 2.237701
        likelihood 0.000000
        talkCovered 0.000000
        opener 0.245702
        approval 2.000000
        """
}
