/// Actions by key and in the palette, and the work keys' questions.
enum ActionPhrase: Equatable, Sendable {
    /// What a flow asks for.
    enum Wish: CaseIterable, Equatable, Sendable {
        case emoji, community, channel, person, caseFile, caseType, status, result, until, slice, document, filing
        case reply, question, comment, decision, reason, role, path, caseTitle, message, day, subject
    }

    case title(Action)
    case question(Wish)
    case confirm(action: String)
    case undone(action: String)
    case canUndo(action: String, key: String)
    case nothingToUndo
    case notHere(action: String)

    case paletteTitle, pickHint, askHint
    /// What is typed is taken, is not, or is waited for.
    case noneFits, nothingFits, typeIt
    case proposedBy(nick: String)
    case days(count: Int)
    case otherDay
    case sliceThread, sliceAll
    case sliceMessages(count: Int)
    case sliceDocument(name: String)
    case sliceDocuments(count: Int)

    case helpIntroduction, helpFooter, helpNumbers
    case helpPart(from: Int, to: Int, of: Int)
    case topicMessage(quote: String, key: String)
    case topicCase(number: String)
    case topicCommunity, topicConversation, topicScreen

    case searchHint, searching, searchFooter, searchOffline, searchUnknown, nothingFound
    case found(count: Int)
    case picked(count: Int)
    case dayUnknown(day: String)
    case refused(reason: String)
}
