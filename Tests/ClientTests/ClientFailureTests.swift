import Testing

@testable import IRCClient

@Suite("Failures")
struct ClientFailureTests {
    static let certificate = ServerCertificate(
        fingerprint: String(repeating: "2a", count: 32), subject: "chat.example.org", validFrom: 0, validUntil: 1)

    static let all: [(ClientFailure, isTemporary: Bool, says: String)] = [
        (.cannotResolve(host: "chat"), true, "chat"), (.refused(host: "chat", port: 6697), true, "6697"),
        (.unreachable(host: "chat", port: 1, reason: "No route"), true, "No route"),
        (.timedOut(.connection), true, "firewall"), (.timedOut(.welcome), true, "welcome"),
        (.timedOut(.signOfLife), true, "sign of life"), (.timedOut(.answer), true, "answer"),
        (.tlsFailed(reason: "odd"), false, "odd"), (.certificateNotTrusted(certificate), false, "2a2a"),
        (.certificateChanged(certificate, pinned: "beef"), false, "beef"),
        (.wrongPassword(account: "anna"), false, "anna"), (.serverNotGenuine, false, "impostor"),
        (.cannotLogIn(offered: ""), false, "no log-in"), (.cannotLogIn(offered: "PLAIN"), false, "PLAIN"),
        (.accountRequired, false, "account"), (.nickRefused(nick: "anna"), false, "anna"),
        (.closedByServer("Bye"), true, "Bye"), (.connectionLost, true, "lost"),
        (.protocolViolation("odd"), false, "odd"), (.notConnected, true, "no connection"),
        (.disconnected, true, "before the answer"), (.tooManyRequests, true, "64"), (.eventsNotRead, true, "keep up"),
    ]

    @Test("Each says what happened and what to do, and whether time may mend it", arguments: all)
    func sentences(failure: ClientFailure, isTemporary: Bool, says: String) {
        #expect(failure.isTemporary == isTemporary)
        #expect(failure.description.contains(says))
        if case .closedByServer = failure { return }
        #expect(failure.description.hasSuffix("."))
        #expect(failure.description.split(separator: ". ").count + failure.description.split(separator: "; ").count > 2)
    }

    @Test("Fingerprints read as openssl writes them")
    func readableFingerprint() {
        #expect(Self.certificate.readableFingerprint == Array(repeating: "2A", count: 32).joined(separator: ":"))
    }
}
