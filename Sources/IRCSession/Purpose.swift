import FikaCore

/// What a request under way is for: how its outcome is told, and what is asked for next.
enum Purpose: Sendable, Equatable {
    /// The outcome says it all.
    case plain
    /// A NOTICE: never answered (RFC 1459 §4.4.2).
    case unanswered
    case registration
    /// SASL after registration: told only when the rules agree.
    case logIn(Login)
    case accountRegistration(String)
    case away(isAway: Bool)
    case quit(String)
    case ping(String)
    case operation
    /// What 366 names; nil: more channels follow.
    case names(end: String?)
    case who(WhoFields?, operatorsOnly: Bool)
    case whois(String)
    case whowas(count: Int)
    case list(ListFilter)
    /// `JOIN 0`: the channels are read from one's own WHOIS, then left.
    case partAll
    case history(subcommand: String, target: String)
    case search
    /// What was granted; named by its key.
    case slice(String)
    /// `message` as it was named; what one may not see reads as if it were not there.
    case redaction(target: String, message: String, reason: String?)
    case filing(numbers: [String], wish: MessageID?, judgement: Judgement? = nil)
    case acceptance(MessageID)
    case comments
    /// The case's line is the answer; where the outcome has none it is read. nil: its number comes with the outcome.
    case caseLine(String?)
    /// One type, with all its parts.
    case caseType(String)
    case community(String)
    /// Solutions name channels: their names are read first.
    case solutionChannels(community: String?, Query.SolutionChoice, limit: Int)
    case solutions([ChannelID: String])
    case experts
    /// What waits is read first, then what is unread.
    case digest
    case unread(Digest)
    /// Questions are read first, then the words of each.
    case questions
    /// What was said in private is to be public: its words are read first. `words` stand for those of the question.
    case publication(channel: String, words: String?, isSure: Bool)
    case questionTexts([Question], channel: String)

    /// What follows depends on who one is afterwards.
    var isBarrier: Bool {
        switch self {
        case .registration, .logIn, .accountRegistration: true
        default: false
        }
    }
}
