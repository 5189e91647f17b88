extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedRanking = """
        bias 0.000000
        named 0.043663
        namedAlone 2.000000
        score 5.415892
        titleContained 2.808623
        firstTitleContained 1.298741
        pairs 3.379003
        digits 1.860014
        trigrams 2.401767
        cosine 9.570682
        likelihood 13.238492
        covered 4.254878
        rarest 0.383946
        people 0.000000
        opener 1.081255
        openedWeeks 2.369986
        newest 0.352762
        newShare 0.451656
        lateDays 0.000000
        latest 0.000000
        talkCount -1.305908
        approval 2.000000
        """
}
