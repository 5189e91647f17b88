/// What a past answer is ranked by for a question. Where it says *lead*, the best of the candidates has 1.
enum AnswerFeature: Int, ModelFeature {
    /// BM25F of the past question and answer: the share of what could be had, and the lead.
    case score, scoreLead
    /// The same with other words for what was asked; what those cover in the title and anywhere.
    case wideScore, wideScoreLead, titleAlike, alike
    /// The question's weight that is in the title, the body, the answer, anywhere; then leads of the same.
    case titleCovered, bodyCovered, answerCovered, covered
    case titleLead, coveredLead
    /// How much of the past title is in the question, and its lead.
    case titleContained, containedLead
    /// Words side by side, the rarest word, words with digits, letters in threes.
    case pairs, rarest, digits, trigrams, trigramsLead
    /// Newness: within a week, a month, half a year, and years.
    case ageWeek, ageMonth, ageHalfYear, ageYears
    /// How often it worked: in all, lately, and against how often it did not.
    case worked, workedLately, workedWeek, approval
    /// The best and the sum of earlier questions that it worked for: how like this one they are.
    case echo, echoLead, echoSum, echoCovered
    /// Another past answer was what worked for this very past question.
    case passedOn
    /// Accepted; has an answer; how long the answer and title are; whether it is in the question's language.
    case accepted, answerLength, titleLength, sameLanguage, answerLink
}
