/// What became known.
package enum KnowledgeEvent: Sendable, Equatable, Codable {
    /// The texts are for the store: the log keeps the solution alone.
    case accepted(Solution, question: String, answer: String)
    /// By people: owner, review, words (nil: as they are; not in the log, as above), or whether it still is so.
    case changed(Solution, question: String?, answer: String?)
    /// A bot offered it in this message.
    case offered(Solution, by: MessageID)
    /// Somebody said whether an offer worked.
    case judged(Solution, of: MessageID, by: AccountID, worked: Bool)
    case asked(Question)
    /// `by`: who helped; nil for the asker's own words and for those of bots.
    case replied(MessageID, with: MessageID, by: AccountID?)
    case moved(MessageID, to: Question.State, by: String, at: Timestamp)
    /// Behind it come its channel, its words and the question itself.
    case askedPrivately(PrivateQuestion)
    /// Somebody was brought in to help.
    case helperAdded(MessageID, AccountID)
    /// An answer to a private question was accepted.
    case settled(MessageID, answer: MessageID)
    /// It was made public without names.
    case published(MessageID, as: SolutionID)
    /// How far a question has come: for those who are in its channel, and not stored. It follows what moved it.
    case told(MessageID, Question.State, ChannelID, name: String)
    /// It is no question, or it was taken back.
    case withdrawn(MessageID)
}
