extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedRanking = """
        bias 0.000000
        named 0.000000
        namedAlone 2.000000
        score 6.129920
        titleContained 1.819291
        firstTitleContained 0.584727
        pairs 2.795625
        digits 1.844515
        trigrams 3.234200
        cosine 9.675372
        likelihood 16.634251
        covered 4.084660
        rarest 0.457822
        people 0.000000
        opener 1.066077
        openedWeeks 2.366998
        newest 0.326999
        newShare 0.471399
        lateDays 0.000000
        latest 0.000000
        talkCount -1.704399
        approval 2.000000
        """
}
