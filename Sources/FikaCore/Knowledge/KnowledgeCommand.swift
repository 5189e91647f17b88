/// Care for what was solved.
package enum KnowledgeCommand: Sendable, Equatable {
    /// Both were read by a `ThreadQuery` of the same asker: `question` begins the thread, `answer` is further down.
    case accept(question: Message, answer: Message)
    case question(channel: String, MessageID, QuestionStep)
    /// Seen by nobody but the owners of the community, and those who are brought in.
    case askPrivately(community: String, text: String)
    /// Brings somebody in to help with a private question.
    case addHelper(channel: String, account: String)
    /// Both were read by a query for `QueryCommand.settledQuestion` of the same asker. `words` stand for those of the
    /// question; not `isSure`: only shown.
    case publish(channel: String, question: Message, answer: Message, words: String?, isSure: Bool)

    case solution(SolutionID, SolutionStep)
    /// Solutions from elsewhere, for an owner of the community or an operator.
    case keep([KeptElsewhere], community: String)
    /// Whether *who knows* and the list of helpers name the asker.
    case show(Bool)

    package enum SolutionStep: Sendable, Equatable {
        /// nil: as it is.
        case edit(question: String?, answer: String?)
        /// An account's name; nil: the owners of the community.
        case own(String?)
        /// It was looked at and holds; nil: to be looked at again after the usual time.
        case review(next: Timestamp?)
        case outdate(reason: String)
        /// It holds again.
        case renew
    }

    /// A solution that was found somewhere else.
    package struct KeptElsewhere: Sendable, Equatable, Codable {
        package let question: String
        package let answer: String
        /// Whoever answered, as they are called there.
        package let author: String
        package let at: Timestamp
        package let reviewBy: Timestamp?

        package init(question: String, answer: String, author: String, at: Timestamp, reviewBy: Timestamp? = nil) {
            (self.question, self.answer, self.author) = (question, answer, author)
            (self.at, self.reviewBy) = (at, reviewBy)
        }
    }

    package enum QuestionStep: Sendable, Equatable {
        /// It is not solved after all.
        case reopen
        /// What was asked or what solved it is not so any more; the reason is told in the channel.
        case outdate(reason: String)
        /// It was no question.
        case withdraw
    }
}
