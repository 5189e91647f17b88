/// What is wrong with what was typed behind `fika`, and the headings of `--help`.
enum LaunchPhrase: Equatable, Sendable {
    case clearElsewhere(host: String)
    case pinNeedsEncryption
    case noName(name: String)
    case oneTarget
    case noChannel(channel: String)
    case historyRange(limit: Int)
    case twoPasswords
    case passwordOfNobody
    case noFingerprint
    case noServer(text: String)
    case saysNothing(text: String)
    case tooManyServers(limit: Int)
    /// The sentence is the option parser's, in English.
    case optionsWrong(sentence: String)

    case overview
    case discussion
    case usageHeading
    case optionsHeading
}
