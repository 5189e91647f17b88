extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedProposal = """
        bias -0.794568
        odds 0.043445
        margin 0.062056
        named 0.000000
        namedAlone 0.000000
        score 3.823475
        titleContained 2.517989
        pairs 0.000000
        trigrams 0.202294
        cosine 4.024370
        likelihood 0.000000
        covered 0.000000
        rarest 0.207993
        opener 0.413174
        approval 2.000000
        """
}
