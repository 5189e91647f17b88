import FikaCore
import Foundation
import SettingsFile
import Testing

@testable import FikaServer

@Suite("BotManifest")
struct BotManifestTests {
    private static let good = """
        name = "filing"
        description = "Files threads"
        account = "filing"
        channels = ["#case-2026-0001"]
        scopes = ["reply", "read"]
        program = "fika-bot-filing"

        [settings]
        anything = { goes = ["here"] }
        """

    @Test("A manifest is read, its settings left to the bot")
    func read() {
        var expected = BotManifest()
        expected.path = "/b/filing/bot.toml"
        expected.name = "filing"
        expected.description = "Files threads"
        expected.account = "filing"
        expected.channels = ["#case-2026-0001"]
        expected.scopes = [.read, .reply]
        expected.program = "fika-bot-filing"
        #expect(BotManifest.read(Self.good, path: "/b/filing/bot.toml", name: "filing") == .read(expected))
    }

    @Test(
        "Each fault is told with file and line",
        arguments: [
            (
                "\"reply\"", "\"repli\"",
                "b:5: scopes: unknown scope \"repli\", did you mean reply?; "
                    + "allowed: a list of read, reply, file, file-alone, propose, announce"
            ),
            ("\"reply\"", "\"read\"", "b:5: scopes: holds \"read\" twice"),
            ("\"reply\"", "1", "b:5: scopes: holds a whole number"),
            ("[\"reply\", \"read\"]", "\"read\"", "b:5: scopes: is a text, not a list"),
            ("scopes =", "scope =", "b:5: scope: unknown key, did you mean scopes?; allowed: name, description, acc"),
            ("\"#case-2026-0001\"", "\"case\"", "b:4: channels: \"case\" is not the name of a channel"),
            ("account = \"filing\"\n", "", "b:1: account: is missing; allowed: letters, digits, . _ -"),
            ("name = \"filing\"", "name = \"files\"", "b:1: name: is not that of its folder; allowed: filing"),
            ("[settings]", "[setings]", "b:8: setings: unknown key"),
            ("[settings]", "[settings", "b:8: not TOML"),
        ])
    func faults(part: String, replacement: String, expected: String) {
        let text = Self.good.replacingOccurrences(of: part, with: replacement)
        guard case .refused(let faults) = BotManifest.read(text, path: "b", name: "filing") else {
            Issue.record("read")
            return
        }
        #expect(faults.contains { $0.description.hasPrefix(expected) }, "\(faults)")
    }

    @Test("A missing manifest is a fault that names the file")
    func missing() {
        guard case .refused(let faults) = BotManifest.read(folder: "/nonexistent", name: "x") else {
            Issue.record("read")
            return
        }
        #expect(faults.map(\.description) == ["/nonexistent/x/bot.toml:1: does not exist"])
    }

    @Test("The manifests of this repository are good", arguments: ["filing", "answers", "announcer"])
    func ours(name: String) {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        guard case .read(let manifest) = BotManifest.read(folder: root + "/bots", name: name) else {
            Issue.record("refused")
            return
        }
        #expect(manifest.account == name)
    }
}
