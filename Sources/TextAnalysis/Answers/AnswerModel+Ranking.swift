extension AnswerModel {
    /// Written by `Tests/Training/answers.py`; see there before changing it.
    package static let shippedRanking = """
        bias 0.000000
        score 1.526364
        scoreLead 0.837510
        wideScore 1.458582
        wideScoreLead 0.933861
        titleAlike 3.273676
        alike 1.761375
        titleCovered 0.514969
        bodyCovered 0.122268
        answerCovered 2.856909
        covered 0.449115
        titleLead 0.576156
        coveredLead 0.694962
        titleContained 0.250242
        containedLead 0.173898
        pairs 0.783143
        rarest 1.085044
        digits -0.439362
        trigrams 0.126268
        trigramsLead 0.514481
        ageWeek 1.682569
        ageMonth 1.119120
        ageHalfYear 0.651927
        ageYears -1.004571
        worked 0.113728
        workedLately 0.293472
        workedWeek 0.090881
        approval 0.862168
        echo 1.182659
        echoLead 1.078807
        echoSum 0.639440
        echoCovered 0.907049
        passedOn 1.186222
        accepted 0.119713
        answerLength -0.308867
        titleLength -0.009489
        sameLanguage -0.382103
        answerLink 0.097418
        """
}
