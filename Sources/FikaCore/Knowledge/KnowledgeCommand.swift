/// Care for what was solved.
package enum KnowledgeCommand: Sendable, Equatable {
    /// Both were read by a `ThreadQuery` of the same asker: `question` begins the thread, `answer` is further down.
    case accept(question: Message, answer: Message)
    case question(channel: String, MessageID, QuestionStep)

    package enum QuestionStep: Sendable, Equatable {
        /// It is not solved after all.
        case reopen
        /// What was asked or what solved it is not so any more; the reason is told in the channel.
        case outdate(reason: String)
        /// It was no question.
        case withdraw
    }
}
