import IRCClient
import Testing

@testable import fika

@Suite("Starting the program")
struct LaunchTests {
    private func launch(
        _ environment: [String: String] = [:], _ change: (inout Launch.Wishes) -> Void = { _ in }
    ) throws(LaunchFault) -> Launch {
        var wishes = Launch.Wishes()
        change(&wishes)
        return try Launch(wishes) { environment[$0] }
    }

    @Test(
        "Servers are written as people write them",
        arguments: [
            ("chat", "chat", 6697), ("chat:7000", "chat", 7000), ("::1", "::1", 6697), ("[::1]", "::1", 6697),
            ("[::1]:7000", "::1", 7000), ("127.0.0.1:1", "127.0.0.1", 1),
        ])
    func addresses(text: String, host: String, port: Int) throws {
        let address = try ServerAddress(parsing: text, defaultPort: 6697)
        #expect(address == ServerAddress(host: host, port: port))
        #expect(try ServerAddress(parsing: address.text, defaultPort: 0) == address)
    }

    @Test(
        "What is no server is refused",
        arguments: ["", "chat:", "chat:0", "chat:x", "chat:70000", ":1", "[::1", "[::1]x", "a b"])
    func badAddresses(text: String) {
        #expect(throws: LaunchFault.self) { try ServerAddress(parsing: text, defaultPort: 6697) }
    }

    @Test("Without any option it is this machine over TLS, as the system's user")
    func defaults() throws {
        let plain = try launch(["USER": "anna.b"])
        #expect(plain.address == ServerAddress(host: "localhost", port: 6697))
        #expect(plain.nick == "annab")
        #expect(plain.account == nil)
        #expect(try launch().nick == "guest")
        #expect(try launch(["USER": "123"]).nick == "guest")
        let settings = plain.settings(password: nil, pin: nil, reconnects: true)
        #expect(settings.security == .tls(.system))
        #expect(settings.reconnects)
        #expect(settings.account == nil)
    }

    @Test("The environment is asked where no option says otherwise")
    func environment() throws {
        let environment = ["FIKA_SERVER": "chat:1", "FIKA_ACCOUNT": "anna", "FIKA_PASSWORD_FILE": "/p", "USER": "x"]
        let asked = try launch(environment)
        #expect(asked.address.text == "chat:1")
        #expect(asked.nick == "anna")
        #expect(asked.passwordSource == .file("/p"))
        let told = try launch(environment) {
            $0.server = "other"
            $0.account = "bert"
            $0.nick = "b"
            $0.passwordCommand = "pass"
        }
        #expect(told.address.text == "other:6697")
        #expect(told.account == "bert")
        #expect(told.nick == "b")
        #expect(told.passwordSource == .command("pass"))
        #expect(told.settings(password: "p", pin: "ab", reconnects: false).account?.name == "bert")
        #expect(told.settings(password: "p", pin: "ab", reconnects: false).security == .tls(.pinned(sha256: "ab")))
    }

    @Test("Plain connections stay on this machine")
    func plaintext() throws {
        let local = try launch { $0.isPlaintext = true }
        #expect(local.address.port == 6667)
        #expect(local.settings(password: nil, pin: nil, reconnects: false).security == .plaintext)
        #expect(throws: LaunchFault.self) {
            try launch {
                $0.isPlaintext = true
                $0.server = "chat.example.org"
            }
        }
    }

    private static let wrong: [@Sendable (inout Launch.Wishes) -> Void] = [
        { $0.passwordFile = "/p" }, { $0.passwordCommand = "pass" }, { $0.pin = "beef" }, { $0.nick = "a b" },
        { $0.nick = "" }, { $0.send = "" }, { $0.send = "#a b" }, { $0.join = [":x"] }, { $0.history = -1 },
        { $0.history = Launch.historyMax + 1 },
        {
            $0.account = "a"
            $0.passwordFile = "/p"
            $0.passwordCommand = "pass"
        },
        {
            $0.isPlaintext = true
            $0.pin = String(repeating: "a", count: 64)
        },
    ]

    @Test("What makes no sense is refused with a sentence", arguments: wrong.indices)
    func refused(index: Int) {
        #expect {
            try launch([:], Self.wrong[index])
        } throws: { error in
            guard let fault = error as? LaunchFault else { return false }
            return fault.status == .usage && fault.description.hasSuffix(".")
        }
    }

    @Test("Channels may be given one by one or with commas")
    func channels() throws {
        #expect(try launch { $0.join = ["#a,#b", "#c"] }.channels == ["#a", "#b", "#c"])
    }

    @Test("Each failure has its exit status", arguments: ClientFailureTests.all.map(\.0))
    func statuses(failure: ClientFailure) {
        let status = ExitStatus.of(failure)
        #expect(status != .success && status != .usage)
        switch failure {
        case .cannotResolve: #expect(status == .noHost)
        case .wrongPassword: #expect(status == .noPermission)
        case .certificateNotTrusted: #expect(status == .configuration)
        case .connectionLost: #expect(status == .temporaryFailure)
        default: break
        }
    }

    @Test("A certificate is shown with all that decides, and only a clear yes is one")
    func trust() {
        let certificate = ServerCertificate(
            fingerprint: String(repeating: "2a", count: 32), subject: "chat\u{1B}[2J", validFrom: 0, validUntil: 86_400)
        let lines = TrustQuestion.lines(certificate, of: ServerAddress(host: "chat", port: 1), Desk.time)
        #expect(lines[0].contains("chat:1"))
        #expect(lines[1] == "  name: chat[2J")
        #expect(lines[2] == "  valid from 1970-01-01 until 1970-01-02")
        #expect(lines[3].contains("2A:2A"))
        for yes in ["yes", "Yes ", "y", "YES"] { #expect(TrustQuestion.isYes(yes)) }
        for no in ["no", "", "yess", "n", "ye s!"] { #expect(!TrustQuestion.isYes(no)) }
        #expect(!TrustQuestion.isYes(nil))
        #expect(TrustQuestion.advice(certificate).hasSuffix("--pin \(certificate.fingerprint)"))
        let address = ServerAddress(host: "chat", port: 1)
        #expect(TrustQuestion.warning(address, knownIn: "/k").contains("/k"))
        #expect(TrustQuestion.warning(address, knownIn: nil).contains("--pin"))
    }
}
