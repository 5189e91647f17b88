/// What decides whether a case is proposed, or a thread left alone.
enum ProposalFeature: Int, ModelFeature {
    /// The ranking's odds of the best, its lead before the second, and the score itself.
    case odds, margin, ranking
    /// Of the best case, as in `FilingFeature`.
    case named, namedAlone, score, wideScore, titleContained, titleCovered, firstTitleContained, pairs, rarest
    case trigrams, talk, talkSum, talkCovered, people, beginner, opener, lateHours, lateDays, lateWeeks, latest
    case openedWeeks, talkCount, silent, approval
    /// How many signs agree that it is the best: its own words, earlier talk, the title, people.
    case agreement
    /// Of the thread: words, the share of them that is known here, how common they are, people, messages.
    case words, known, common, peopleCount, messageCount
    /// How many cases it could be.
    case candidates
}
