extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedProposal = """
        bias -4.466228
        odds 0.360569
        margin 0.223199
        ranking 0.313382
        named -0.207309
        namedAlone 1.404190
        score -0.943016
        wideScore -0.508129
        titleContained 0.963971
        titleCovered -3.914876
        firstTitleContained -0.467371
        pairs 1.166366
        rarest 1.409188
        trigrams 2.445700
        talk -14.061975
        talkSum 14.148705
        talkCovered 2.591069
        people 0.513885
        beginner -1.222055
        opener 0.149836
        lateHours -0.017211
        lateDays -0.407202
        lateWeeks 0.527135
        latest 0.153567
        openedWeeks -0.480497
        talkCount -1.015669
        silent 0.332647
        approval 0.000000
        agreement -0.213077
        words -0.813493
        known 1.567429
        common -0.190648
        peopleCount -0.367214
        messageCount 0.436403
        candidates -0.059209
        """
}
