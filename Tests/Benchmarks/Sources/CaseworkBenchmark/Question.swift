/// What is asked for, one line of the figures each.
enum Question: String, CaseIterable {
    /// A new case with its channel, on disk.
    case opening = "open a new case"
    /// The case and the newest page of its channel.
    case looking = "look at a case"
    case timeline = "time line of a case"
    case searchRare = "search everywhere, a rare word"
    case searchUsual = "search everywhere, any word"
    case searchCommon = "search everywhere, a common word"
    case searchTwo = "search everywhere, two words"
    case searchBeginning = "search everywhere, a beginning"
    case searchCase = "search in one case, any word"
    case cases = "list of open cases"
}
