/// The first start and the tour.
enum EntryPhrase: Equatable, Sendable {
    case greeting
    case askServer(standard: String)
    case askAccount(standard: String)
    case askPassword(account: String)
    case askChannels
    case askKeeping
    case keepingFile(number: Int, file: String)
    case keepingCommand(number: Int)
    case keepingNot(number: Int)
    case askCommand
    case tooManyTries
    case notAServer(text: String)
    case notAName(text: String)
    case notAChannel(text: String)
    case notAChoice(text: String, highest: Int)
    case trying(server: String)
    case failed(reason: String)
    case written(file: String)
    case writtenSecret(file: String)
    case cannotWrite(file: String, reason: String)
    case ended

    case tourList
    case tourTalk
    case tourEditor
    case tourKeys
    case tourPalette
    case tourSearch
    case tourWork
    case tourEnd
    case tourPlace(step: Int, count: Int)
}
