/// What tells whether a thread belongs to any case.
enum ProposalFeature: Int, ModelFeature {
    /// The ranking's odds of the best as a logarithm, and its lead before the second.
    case odds, margin
    /// Of the best case, as in `FilingFeature`.
    case named, namedAlone, score, titleContained, pairs, trigrams, cosine, likelihood, covered, rarest, opener
    case approval
}
