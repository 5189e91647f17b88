extension AnswerModel {
    /// Written by `Tests/Training/answers.py`; see there before changing it.
    package static let shippedSpeech = """
        bias -8.387713
        odds 0.323636
        margin -0.012692
        ranking 0.243429
        score -2.654045
        wideScore 1.438100
        covered -0.453893
        titleCovered -1.781352
        titleContained 0.213490
        rarest 0.863270
        pairs 0.604483
        trigrams 2.473136
        digits 0.375372
        echo -3.890752
        echoCovered 0.998222
        worked -0.192283
        workedLately 0.106641
        approval 2.652101
        passedOn 0.181479
        accepted -0.163354
        sameLanguage 2.501479
        agreement 0.095014
        scoreBest 2.184243
        echoBest 3.132986
        words 1.726799
        known -0.062014
        common -2.189542
        commonest 2.191912
        """
}
