extension AnswerModel {
    /// Written by `Tests/Training/answers.py`; see there before changing it.
    package static let shippedSpeech = """
        bias -4.456967
        odds 0.251403
        margin 0.201281
        ranking 0.242047
        score -1.265875
        wideScore 1.687781
        covered -0.978764
        titleCovered -2.354148
        titleContained -0.070992
        rarest 0.779319
        pairs 0.192792
        trigrams 2.086254
        digits 0.123031
        echo -3.470941
        echoCovered 0.752068
        worked 0.091740
        workedLately -0.138493
        approval 1.766050
        passedOn 0.153229
        accepted -0.386311
        sameLanguage 2.414244
        agreement 0.173366
        scoreBest 3.880514
        echoBest 1.989691
        words 2.986880
        known -0.556289
        common 0.209269
        size -4.878853
        """
}
