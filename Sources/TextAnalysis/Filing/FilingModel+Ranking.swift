extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedRanking = """
        bias 0.000000
        named 0.000000
        namedAlone 1.956233
        score 10.680897
        titleContained 1.227841
        firstTitleContained 0.754977
        pairs 0.000000
        rarest 0.440172
        digits 1.383084
        trigrams 2.430161
        cosine 11.825591
        likelihood 15.865669
        talkCovered 3.004810
        people 0.008540
        opener 0.915805
        openedWeeks 2.290718
        newest 1.350199
        newShare 0.261055
        lateDays 0.000000
        latest 0.000000
        talkCount -1.275667
        approval 2.000000
        """
}
