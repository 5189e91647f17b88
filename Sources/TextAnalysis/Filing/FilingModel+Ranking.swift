extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedRanking = """
        bias 0.000000
        named 0.000000
        namedAlone 2.000000
        score 0.000000
        titleContained 2.429735
        firstTitleContained 1.280324
        pairs 1.610865
        digits 1.853310
        trigrams 2.136016
        cosine 0.000000
        likelihood 0.000000
        covered 4.332263
        rarest 0.493037
        people 0.028894
        opener 1.060913
        openedWeeks 2.374430
        newest 0.232048
        newShare 0.502121
        lateDays 0.000000
        latest 0.000000
        talkCount -1.365636
        approval 2.000000
        length 0.000000
        elsewhere 0.000000
        length*score 15.797909
        length*cosine 8.795860
        length*likelihood 15.509571
        """
}
