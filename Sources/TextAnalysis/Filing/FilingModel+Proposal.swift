extension FilingModel {
    /// Written by `Tests/Training/filing.py`; see there before changing it.
    package static let shippedProposal = """
        bias -4.176526
        odds 0.363221
        margin 0.148573
        ranking 0.326659
        named -0.518970
        namedAlone 1.622849
        score -0.409160
        wideScore -0.846154
        titleContained 1.365878
        titleCovered -5.947627
        firstTitleContained -0.399267
        pairs 0.839041
        rarest 1.243961
        trigrams 2.146524
        talk -18.004294
        talkSum 15.734737
        talkCovered 3.068860
        people 0.366709
        beginner -1.418352
        opener 0.349665
        lateHours -0.195067
        lateDays 0.207093
        lateWeeks 0.344205
        latest 0.207773
        openedWeeks -0.347674
        talkCount -0.565716
        silent -0.102055
        approval 2.000000
        agreement 0.265276
        words -1.020433
        known 1.969858
        common -0.890023
        peopleCount -0.527702
        messageCount 0.427515
        candidates 0.074212
        """
}
