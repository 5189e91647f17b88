/// Connecting, trusting, and how it ends.
enum ConnectionPhrase: Equatable, Sendable {
    case connectingAgain
    case connected(nick: String)
    case disconnected(reason: String, seconds: Int)
    case serverLacks(names: String)
    case feature(ServerFeature)

    case noAuthority(server: String)
    case certificateName(name: String)
    case certificateWithoutName
    case certificateDays(from: String, until: String)
    case certificateFingerprint(fingerprint: String)
    case trustQuestion
    case pinAdvice(fingerprint: String)
    case changedDeleteLine(server: String, file: String)
    case changedUsePin
    case notAccepted
    case trustHow(server: String)
    case trustWaits(server: String)
    case trustAccepted
    case trustRefused
    case nothingToTrust(server: String)

    case settingsFine(file: String)
    case settingsMissing(file: String)
    case passwordOf(account: String)
    case passwordEmpty
    case passwordFileUnreadable(file: String)
    case passwordFileOpen(file: String)
    case passwordCommandFailed(command: String)
    case noTerminalForPassword

    case outboxSent
    case outboxUncertain(count: Int)
    case outboxLine(number: Int, target: String, text: String)
    case outboxHint
    case outboxStored(count: Int)
    case outboxFull(limit: Int)
    case outboxEmpty
    case outboxWaiting(target: String)
    case outboxNoSuch(number: String)
    case outboxForgotten(number: Int)
}
