extension AnswerModel {
    /// Written by `Tests/Training/answers.py`; see there before changing it.
    package static let shippedRanking = """
        bias 0.000000
        score 1.450255
        scoreLead 0.819515
        wideScore 1.325841
        wideScoreLead 0.923349
        titleAlike 3.286466
        alike 2.169193
        titleCovered 0.599266
        bodyCovered 0.084894
        answerCovered 2.711313
        covered 0.533485
        titleLead 0.539017
        coveredLead 0.744554
        titleContained 0.260724
        containedLead 0.171195
        pairs 0.599055
        rarest 1.148370
        digits -0.409982
        trigrams 0.115136
        trigramsLead 0.585843
        ageWeek 1.671582
        ageMonth 1.070885
        ageHalfYear 0.605795
        ageYears -0.929648
        worked 0.119302
        workedLately 0.262295
        workedWeek 0.072250
        approval 0.854776
        echo 1.407049
        echoLead 0.987426
        echoSum 0.659440
        echoCovered 0.827787
        passedOn 1.129927
        accepted 0.110821
        answerLength -0.260009
        titleLength 0.031511
        sameLanguage -0.337084
        answerLink 0.109839
        """
}
