extension FilingModel {
    package static let shippedRanking = """
        bias 0
        named 0
        namedAlone 0
        score 0
        titleContained 0
        firstTitleContained 0
        pairs 0
        rarest 0
        digits 0
        trigrams 0
        cosine 0
        likelihood 0
        talkCovered 0
        people 0
        opener 0
        openedWeeks 0
        newest 0
        newShare 0
        lateDays 0
        latest 0
        talkCount 0
        approval 0
        """
}
