/// The full screen: its panes, lists and headings.
enum ScreenPhrase: Equatable, Sendable {
    case unreadLine(count: Int)
    case tooSmall(columns: Int, rows: Int)

    case home
    case section(ListItem.Section)
    case threadIn(name: String)
    /// The weekday counts from Monday, 0; the day is so many days after today.
    case day(weekday: Int, day: Int, month: Int, year: Int, fromToday: Int)
    /// Negative: it is over.
    case daysLeft(days: Int)
    case daysLeftShort(days: Int)

    case cameIn(names: String)
    case wentOut(names: String)
    case andMore(count: Int)
    case takenBack
    case notSent
    case questionMark
    case solutionMark
    case documentMark(name: String)

    case connectingNow
    case retrying(seconds: Int)
    case notConnected
    case unreadConversations(count: Int)
    case openQuestions(count: Int)
    case fetching
    case nothingYet
    /// Nothing is open: what to do first, by the keys for it.
    case firstSteps(palette: String, help: String)
    case helpHint
    case sharedHint(key: String)
    /// Somebody asks for advice and waits for it.
    case asked(nick: String, channel: String, key: String)
    case pastHint
    case threadHint
    case copyHint

    case linkCopied(link: String)
    case membersHeading(count: Int)
    case closed
    case fieldStatus, fieldHandler, fieldDeadline, fieldType, fieldConfidentiality
    case rolesHeading, documentsHeading, consultationsHeading, filingsHeading, othersHeading
}
