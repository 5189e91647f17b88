import Testing

@testable import BotKit

@Suite("Manifest and settings")
struct BotManifestTests {
    static let good = """
        name = "echo"
        description = "Says it again"
        account = "echo"
        channels = ["#c"]
        scopes = ["read", "reply"]

        [settings]
        loud = true
        """

    @Test("A manifest is read")
    func read() throws {
        let manifest = try BotManifest(Self.good, file: "bot.toml")
        #expect(manifest.name == "echo" && manifest.account == "echo" && manifest.channels == ["#c"])
        var settings = manifest.settings
        #expect(try settings.flag("loud", default: false))
    }

    @Test(
        "Each fault names file, line and key, and says what is allowed",
        arguments: [
            ("\"Says it again\"", "1", "bot.toml:2: description: is a whole number; allowed: a text that is not empty"),
            ("account = \"echo\"\n", "", "bot.toml: account: is missing; allowed: a text"),
            (
                "\"reply\"", "\"repli\"",
                "bot.toml:5: scopes: holds what is not allowed; allowed: a list of read, reply, file, file-alone, "
                    + "propose, announce"
            ),
            ("[\"read\", \"reply\"]", "\"read\"", "bot.toml:5: scopes: is a text; allowed: a list of read"),
            ("\"#c\"", "\"c\"", "bot.toml:4: channels: holds what is not allowed"),
            ("channels", "chanels", "bot.toml:4: chanels: unknown key; allowed: name, description, account, channels"),
            ("[settings]", "[setings]", "bot.toml:7: [setings]: unknown table; allowed: [settings]"),
            ("[settings]", "[settings", "bot.toml:7: not TOML: "),
        ])
    func faults(part: String, replacement: String, expected: String) throws {
        let text = Self.good.replacing(part, with: replacement)
        let fault = #expect(throws: BotFault.self) { try BotManifest(text, file: "bot.toml") }
        #expect(fault?.description.hasPrefix(expected) == true, "\(fault?.description ?? "")")
    }

    @Test("A manifest that is too long is not read")
    func long() {
        let text = Self.good + String(repeating: "#", count: ManifestDocument.bytesMax)
        #expect(throws: BotFault.self) { try BotManifest(text, file: "bot.toml") }
    }

    @Test(
        "Settings have types and bounds",
        arguments: [
            ("k = 1", "is a whole number; allowed: a text that is not empty"), ("k = \"\"", "is a text; allowed"),
            ("n = 11", "is 11; allowed: a whole number from 1 to 10"), ("n = 1.5", "is a number with a fraction"),
            ("d = 2", "is 2.0; allowed: a number from 0.0 to 1.0"), ("d = \"x\"", "is a text"),
            ("f = 1", "is a whole number; allowed: true or false"),
            ("c = \"z\"", "there is no \"z\"; allowed: one of a, b"),
            ("t = [1]", "is a list; allowed: a list of at most 2 texts"), ("t = [\"a\", \"b\", \"c\"]", "holds 3"),
            ("x = 1", "unknown key; allowed: c, d, f, k, n, t"), ("k = 2026-01-01", "is a table, date or time"),
        ])
    func settings(line: String, problem: String) throws {
        let settings = try BotSettings(toml: "# a comment\n" + line)
        let fault = #expect(throws: BotFault.self) { try read(settings) }
        let text = "settings:2: [settings] \(line.prefix(1)): \(problem)"
        #expect(fault?.description.hasPrefix(text) == true, "\(fault?.description ?? "")")
    }

    @Test("Without a word everything has its default, and good words are taken")
    func defaults() throws {
        try read(BotSettings(toml: ""))
        try read(BotSettings(toml: "k = \"x\"\nn = 10\nd = 0.5\nf = true\nc = \"a\"\nt = [\"a\"]"))
    }

    @Test("All settings are told with what they take, as a table that is read again")
    func table() throws {
        var settings = try BotSettings(toml: "n = 3\nt = [\"a\", \"b\"]\nk = 'x \\ \"y\"'")
        try read(&settings)
        #expect(
            settings.table.hasSuffix(
                """
                # A whole number from 1 to 10. Default: 1.
                n = 3

                # A list of at most 2 texts. Default: [].
                t = ["a", "b"]
                """))
        let written = settings.table.split(separator: "\n").dropFirst().joined(separator: "\n")
        var again = try BotSettings(toml: written)
        #expect(try again.text("k", default: "") == #"x \ "y""#)
        try read(&again)
        #expect(again.unwritten.isEmpty && again.table == settings.table)
    }

    private func read(_ start: BotSettings) throws {
        var settings = start
        try read(&settings)
    }

    private func read(_ settings: inout BotSettings) throws {
        _ = try settings.text("k", default: "x")
        _ = try settings.integer("n", in: 1...10, default: 1)
        _ = try settings.number("d", in: 0...1, default: 1)
        _ = try settings.flag("f", default: true)
        _ = try settings.choice("c", of: ["a", "b"], default: "b")
        _ = try settings.texts("t", atMost: 2, default: [])
        try settings.checkAllAsked()
    }
}
