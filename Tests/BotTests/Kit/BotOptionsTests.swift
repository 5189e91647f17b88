import Foundation
import Testing

@testable import BotKit
@testable import IRCClient

@Suite("Options and environment")
struct BotOptionsTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fika-bot-\(UUID().uuidString)")
        .path

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(BotManifestTests.good.utf8).write(to: URL(fileURLWithPath: manifest))
        try Data("geheim\n".utf8).write(to: URL(fileURLWithPath: folder + "/password"))
    }

    private var manifest: String { folder + "/bot.toml" }

    private func plan(_ arguments: [String], _ environment: [String: String] = [:]) throws -> BotPlan {
        try BotPlan(BotOptions(["--manifest", manifest] + arguments), environment: environment)
    }

    @Test("All that the supervisor gives is used")
    func supervised() throws {
        let pin = String(repeating: "ab", count: 32)
        let (reading, writing) = try pipe(holding: "one-time\n")
        let environment = [
            "FIKA_SERVER": "[::1]:6697", "FIKA_TLS_PIN": pin, "FIKA_BOT_MANIFEST": manifest,
            "FIKA_BOT_ACCOUNT": "other",
            "FIKA_BOT_SECRET_FD": String(reading), "FIKA_BOT_STATE": "/somewhere",
        ]
        try writing.close()
        let plan = try BotPlan(BotOptions([]), environment: environment)
        let settings = try plan.clientSettings()
        #expect(settings.host == "::1" && settings.port == 6697 && settings.security == .tls(.pinned(sha256: pin)))
        #expect(
            settings.account?.name == "other" && settings.account?.password == "one-time" && settings.nick == "other")
        #expect(settings.realname == "Says it again")
        #expect(settings.isBot && settings.reconnects && plan.stateFolder == "/somewhere")
    }

    private func pipe(holding text: String) throws -> (reading: Int32, writing: FileHandle) {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        // The one in the plan closes its own.
        return (dup(pipe.fileHandleForReading.fileDescriptor), pipe.fileHandleForWriting)
    }

    @Test("What systemd gives is used: a credential and a state folder")
    func systemd() throws {
        let plan = try plan([], ["CREDENTIALS_DIRECTORY": folder, "STATE_DIRECTORY": "/var/lib/x:/var/lib/y"])
        let settings = try plan.clientSettings()
        #expect(settings.account?.password == "geheim" && plan.stateFolder == "/var/lib/x")
        #expect(settings.host == "127.0.0.1" && settings.port == 6667 && settings.security == .plaintext)
    }

    @Test("An option goes before the environment")
    func order() throws {
        let arguments = [
            "--server", "chat.example.org:6697", "--account", "a", "--state", "s", "--password-file",
            folder + "/password",
        ]
        let environment = [
            "FIKA_SERVER": "x:1", "FIKA_BOT_ACCOUNT": "b", "FIKA_BOT_STATE": "t", "FIKA_BOT_SECRET_FD": "99",
        ]
        let plan = try plan(arguments, environment)
        let settings = try plan.clientSettings()
        #expect(settings.host == "chat.example.org" && settings.security == .tls(.system))
        #expect(plan.account == "a" && plan.stateFolder == "s" && settings.account?.password == "geheim")
    }

    @Test("With nothing said, the state is beside the bot")
    func standardState() throws {
        #expect(try plan([]).stateFolder == "echo.state")
    }

    @Test(
        "A wrong option says what is right",
        arguments: [
            (["--serve"], "the options: --serve: unknown option; allowed: see --help"),
            (["--server"], "the options: --server: stands without a value"),
            (["--plaintext", "--tls-pin", "x"], "the options: --plaintext: stands with --tls-pin"),
        ])
    func wrongOptions(arguments: [String], expected: String) {
        let fault = #expect(throws: BotFault.self) { try BotOptions(arguments) }
        #expect(fault?.description.hasPrefix(expected) == true)
    }

    @Test(
        "A wrong value says what is right",
        arguments: [
            (["--server", "nowhere"], [:], "the server's address: is \"nowhere\"; allowed: HOST:PORT"),
            (["--server", ":6667"], [:], "the server's address: is"),
            (["--server", "a:70000"], [:], "the server's address"),
            (["--tls-pin", "beef"], [:], "the certificate's pin: is no fingerprint"),
            ([], [:], "the options: --password-file: is missing"),
            ([], ["FIKA_BOT_SECRET_FD": "x"], "the environment: FIKA_BOT_SECRET_FD: is \"x\""),
            (["--password-file", "/nonexistent"], [:], "/nonexistent: holds no password"),
            (["--manifest", "/nonexistent"], [:], "/nonexistent: does not exist"),
        ] as [([String], [String: String], String)])
    func wrongValues(arguments: [String], environment: [String: String], expected: String) {
        let fault = #expect(throws: BotFault.self) { try plan(arguments, environment).clientSettings() }
        #expect(fault?.description.hasPrefix(expected) == true, "\(fault?.description ?? "")")
    }

    @Test(
        "The program ends with the code that says why",
        arguments: [
            (["--help"], BotExit.done), (["--nonsense"], .usage), (["--manifest", "/nonexistent"], .misconfigured),
            ([], .misconfigured),
        ])
    func exits(arguments: [String], exit: BotExit) async {
        #expect(await BotRunner.run(EchoBot.self, arguments) == exit)
    }

    @Test("--check reads the manifest with the bot's own eyes")
    func check() async throws {
        #expect(await BotRunner.run(EchoBot.self, ["--manifest", manifest, "--check"]) == .done)
        let wrong = BotManifestTests.good.replacing("loud", with: "lout")
        try Data(wrong.utf8).write(to: URL(fileURLWithPath: manifest))
        #expect(await BotRunner.run(EchoBot.self, ["--manifest", manifest, "--check"]) == .misconfigured)
    }
}
