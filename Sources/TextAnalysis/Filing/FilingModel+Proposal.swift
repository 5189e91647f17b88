extension FilingModel {
    package static let shippedProposal = """
        bias 0
        odds 0
        margin 0
        named 0
        namedAlone 0
        score 0
        titleContained 0
        pairs 0
        rarest 0
        trigrams 0
        cosine 0
        likelihood 0
        talkCovered 0
        opener 0
        approval 0
        """
}
