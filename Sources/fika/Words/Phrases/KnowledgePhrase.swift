/// What the server tells of questions, solutions, communities and announcements.
enum KnowledgePhrase: Equatable, Sendable {
    case accepted(solution: String, question: String, answer: String)
    case acceptedAlready(solution: String, question: String, answer: String)
    case question(id: String, state: String, nick: String, day: String, replies: Int, text: String)
    case solution(
        solution: String, account: String, channel: String, answer: String, nick: String, other: String)
    case broughtIn
    case answered(id: String)
    case outOfDate
    case offered(times: String, worked: String, failed: String)
    case caredFor(account: String)
    case lookAgain(day: String)
    case digest(kind: String, text: String)
    case digestNever
    case digestAt(time: String)
    case botMay(bot: String, scopes: String)
    case botIsOff(bot: String, channel: String)
    /// `owner` nil: not named.
    case bot(bot: String, kind: String, about: String, scopes: String, owner: String?)
    case expert(nick: String, count: String, solutions: String)
    case helper(place: String, nick: String, points: String, count: String, month: String)
    case helpingShown
    case helpingHidden
    case questionText(text: String)
    case answerText(text: String)
    case community(name: String, title: String, kind: String, channel: String, members: String, joining: String)
    case charter(channel: String, text: String)
    case opens(name: String, day: String, circle: String)
    case announcement(id: String, channel: String, acknowledged: String, missing: String)
    case announcementFree(id: String, channel: String, acknowledged: String)
    case missing(names: String)
    case acknowledged(id: String)
    case acknowledgedAlready(id: String)
}
