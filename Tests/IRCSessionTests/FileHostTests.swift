import IRCWire
import Testing

@testable import FikaCore
@testable import IRCSession

@Suite("FILEHOST")
struct FileHostTests {
    private func settings(_ base: String?) -> SessionSettings {
        var settings = SessionSettings()
        settings.documents = base.map { DocumentLinks(base: $0) { "sealed-" + $0 } }
        return settings
    }

    private func session(_ base: String?, isSecure: Bool = true) -> ClientSession {
        ClientSession(
            id: SessionID(1), settings: SharedSettings(settings(base)), host: "h", isSecure: isSecure,
            at: Timestamp(milliseconds: 1))
    }

    @Test("it is announced where nobody listens in, under both names, and not to guests")
    func announced() {
        let url = "https://chat.example.org:8443"
        func tokens(_ session: ClientSession) -> [String?] {
            let support = ISupport.fika(session.settings, fileHost: session.viewer.fileHost)
            return [support["draft/FILEHOST"], support["soju.im/FILEHOST"]]
        }
        #expect(tokens(session(url)) == [url + "/upload", url + "/upload"])
        #expect(tokens(session(url, isSecure: false)) == [nil, nil], "a password may be sent there")
        #expect(tokens(session("http://127.0.0.1:8443")) == [nil, nil])
        #expect(tokens(session(nil)) == [nil, nil])
        var guest = session(url)
        guest.naming = MessageNaming(secret: [UInt8](repeating: 1, count: 16))
        #expect(tokens(guest) == [nil, nil])
    }

    @Test("a token is the sealed ticket; a file that waits is told with the way into a case")
    func lines() {
        let viewer = session("https://hall").viewer
        let ticket = DocumentTicket(
            id: TicketID(17), account: AccountID(3), purpose: .host, expiresAt: Timestamp(milliseconds: 900_001))
        let answer = DocumentReply.ticket(ticket, number: "*", document: nil).answer(for: viewer)
        #expect(answer == .line(viewer.line("FILEHOST", ["TOKEN", "sealed-17-3"])))
        let file = HostedFile(
            id: HostedFileID(36), account: AccountID(3),
            file: StoredFile(digest: "", bytes: 5, mediaType: "text/plain", name: "plan.txt"),
            ends: Timestamp(milliseconds: 0))
        let told = DocumentReply.hosted([file], isNew: true).answer(for: viewer)
        guard case .line(let line)? = told.steps.first else {
            Issue.record("no line: \(told)")
            return
        }
        #expect(line.parameters.last?.contains("CASE ATTACH 10 <number> <kind> :<title>") == true)
        #expect(line.parameters.last?.hasPrefix("plan.txt (5 B) is yours alone until ") == true)
    }
}
