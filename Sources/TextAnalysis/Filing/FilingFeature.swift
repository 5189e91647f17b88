/// What a case is ranked by for a thread. Where it says *lead*, the best of the cases has 1.
enum FilingFeature: Int, ModelFeature {
    /// The thread names it; and nothing else.
    case named, namedAlone
    /// BM25F of title, description and kind: the share of what could be had, and the lead; then with other words.
    case score, scoreLead, wideScore, wideScoreLead
    /// The thread's weight that is in the title, the description, the kind, anywhere.
    case titleCovered, descriptionCovered, kindCovered, coveredLead
    /// How much of the title is in the thread, in its first message; of the description; leads.
    case titleContained, titleLead, firstTitleContained, firstScoreLead, descriptionContained
    case pairs, pairsLead, rarest, digits, trigrams, trigramsLead
    /// What was said about it before: the nearest message, the sum, all words together; leads.
    case talk, talkLead, talkSum, talkSumLead, talkCovered, talkCoveredLead
    /// Share of the thread's people who spoke about it, rare people counting more; the lead; who began; nobody yet.
    case people, peopleLead, beginner, opener
    /// Newness of the last word on it: hours, days, weeks, months; how many cases had one since; how much was said.
    case lateHours, lateDays, lateWeeks, lateMonths, latest, openedWeeks, talkCount, silent
    /// How often it was right and wrong when proposed.
    case approval
}
