extension AnswerModel {
    /// Written by `Tests/Training/answers.py`; see there before changing it.
    package static let shippedSpeech = """
        bias -4.074948
        odds 0.401849
        margin 0.082526
        ranking 0.229338
        score 1.026753
        wideScore 1.746264
        covered -0.678867
        titleCovered -2.593028
        titleContained 0.112522
        rarest 0.186445
        pairs 0.051475
        trigrams 1.899786
        digits 0.174939
        echo -3.684172
        echoCovered 0.935246
        worked 0.193060
        workedLately -0.269364
        approval 1.995886
        passedOn 0.170938
        accepted -0.442182
        sameLanguage 2.085456
        agreement 0.177557
        scoreBest 1.612004
        echoBest 2.276368
        words 2.831324
        known 0.070558
        common -0.215057
        size -4.536391
        """
}
