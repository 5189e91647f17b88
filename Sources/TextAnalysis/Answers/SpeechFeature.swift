/// What decides whether a bot speaks: how sure the ranking is, and how near the best answer is to the question.
enum SpeechFeature: Int, ModelFeature {
    /// The ranking's odds of the best, and its lead before the second.
    case odds, margin, ranking
    /// Of the best answer, as in `AnswerFeature`.
    case score, wideScore, covered, titleCovered, titleContained, rarest, pairs, trigrams, digits
    case echo, echoCovered, worked, workedLately, approval, passedOn, accepted, sameLanguage
    /// Whether the best is also the best by its words alone.
    case agreement
    /// The best of all candidates by words, and by questions that they worked for.
    case scoreBest, echoBest
    /// Of the question: words, the share of them that is known here, how common they are here.
    case words, known, common
    /// How common the three commonest words of the question are here: what a library is about, its questions name.
    case commonest
}
