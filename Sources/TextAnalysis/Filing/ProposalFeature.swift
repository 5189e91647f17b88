/// What tells whether a thread belongs to any case.
enum ProposalFeature: Int, ModelFeature {
    /// The ranking's odds of the best as a logarithm, and its lead before the second.
    case odds, margin
    /// Of the best case, as in `FilingFeature`.
    case named, namedAlone, score, titleContained, pairs, trigrams, cosine, likelihood, covered, rarest, opener
    case approval
    /// The share of the thread's words that only others have: it talks of what the registry knows, and more likely of
    /// a case. And how well the signals agree on the best.
    case elsewhere, agreement
}
