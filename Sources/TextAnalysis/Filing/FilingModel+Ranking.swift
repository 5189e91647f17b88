extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedRanking = """
        bias 0.000000
        named -1.314212
        namedAlone 3.439884
        score 8.960944
        scoreLead 0.108182
        wideScore 7.012046
        wideScoreLead -0.538364
        titleCovered 1.766758
        descriptionCovered 1.075391
        kindCovered 22.491282
        coveredLead 0.912615
        titleContained 1.892169
        titleLead 0.149331
        firstTitleContained 0.722342
        firstScoreLead 0.253971
        descriptionContained 2.665489
        pairs -3.274177
        pairsLead 0.841287
        rarest 0.726225
        digits 2.081859
        trigrams 1.449938
        trigramsLead 0.036151
        talk -8.943479
        talkLead 1.026543
        talkSum 18.070499
        talkSumLead 0.673286
        talkCovered 2.122388
        talkCoveredLead -0.667916
        people -0.630774
        peopleLead 0.370046
        beginner -0.468874
        opener 1.209036
        lateHours -0.136464
        lateDays -0.157437
        lateWeeks 0.508660
        lateMonths 1.046956
        latest 0.404974
        openedWeeks 0.969877
        talkCount -2.022939
        silent 0.447958
        approval 0.000000
        """
}
