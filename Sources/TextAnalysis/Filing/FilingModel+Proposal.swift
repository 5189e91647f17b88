extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedProposal = """
        bias -2.280162
        odds 0.242024
        margin 0.357898
        named 0.000000
        namedAlone 0.000000
        score 1.847055
        titleContained 1.088703
        pairs 0.000000
        trigrams 0.721838
        cosine 3.546903
        likelihood 0.000000
        covered 0.000000
        rarest 0.420703
        opener 0.333303
        approval 2.000000
        """
}
