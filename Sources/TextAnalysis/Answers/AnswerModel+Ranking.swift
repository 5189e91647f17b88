extension AnswerModel {
    /// Written by `Tests/Training/answers.py`; see there before changing it.
    package static let shippedRanking = """
        bias 0.000000
        score 1.191472
        scoreLead 0.895324
        wideScore 2.305038
        wideScoreLead 1.484456
        titleAlike 3.007489
        alike 2.285532
        titleCovered -0.576312
        bodyCovered -0.156544
        answerCovered 4.727140
        covered -2.155635
        titleLead 0.656734
        coveredLead 0.897602
        titleContained 0.243749
        containedLead -0.102156
        pairs 0.855578
        rarest 1.988392
        digits -0.764740
        trigrams -0.486244
        trigramsLead 0.873658
        ageWeek 1.454043
        ageMonth 0.746594
        ageHalfYear 0.898727
        ageYears -1.586056
        worked -0.179882
        workedLately 0.742674
        workedWeek -0.157959
        approval 2.289405
        echo -1.053076
        echoLead 1.547598
        echoSum 1.019036
        echoCovered 0.452861
        passedOn 1.375902
        accepted 0.169736
        answerLength -0.879021
        titleLength -0.031586
        sameLanguage -0.976003
        answerLink 0.177290
        workedTimesScore -0.181853
        workedTimesEcho 0.040561
        freshTimesScore 0.970180
        lateTimesScore -0.577765
        lateTimesEcho 0.138618
        """
}
