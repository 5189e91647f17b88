/// What a case is ranked by for a thread. All but the last speaks for the case, and means the same among five cases
/// and among five thousand; where it does not say otherwise it is 0 to 1.
enum FilingFeature: Int, ModelFeature {
    /// The thread names it; and nothing else.
    case named, namedAlone
    /// BM25F of title, description and kind: the share of what could be had.
    case score
    /// How much of the title is in the thread, in its first message; of a short one never all.
    case titleContained, firstTitleContained
    /// Pairs of words side by side in both; shared words with digits; letters of the title.
    case pairs, digits, trigrams
    /// The thread and all that is known of the case, as `FilingLibrary+Likeness` compares them.
    case cosine, likelihood
    /// The thread's weight that the case has anywhere, and the rarest word of it.
    case covered, rarest
    /// Share of the thread's people who spoke about it, rare people counting more; whether its opener speaks.
    case people, opener
    /// Newness: in weeks; among the open cases, counted; as a share of them.
    case openedWeeks, newest, newShare
    /// Newness of the last word on it, in days; how many cases had one since.
    case lateDays, latest
    /// How much was said about it, as a logarithm: what is talked about has more words to match.
    case talkCount
    /// How often it was right and wrong when proposed, −0.5 to 0.5.
    case approval
    /// How long the thread is, as a logarithm: the same for every case, for products. Likeness says more of a long one.
    case length
    /// The share of the thread's words that other cases have and this one has not. For the decision alone.
    case elsewhere
}
