import IRCWire
import Testing

extension SystemTests {
    /// Clients that know nothing of Fika, as Debian packages them: over TLS, with SASL, in a case's channel.
    @Suite(
        "Foreign clients", .timeLimit(.minutes(2)),
        .enabled(if: Programs.areInstalled("openssl"), "openssl is not installed."))
    struct ForeignClients {
        private static let plan = Plan(accounts: ["anna", "bert"], cases: ["Printer on fire"], usesTLS: true)

        @Test(
            "WeeChat joins a case, talks, and reads history",
            .enabled(if: Programs.areInstalled(WeeChat.program), "weechat-headless is not installed."))
        func weechat() async throws {
            try await atWork { town, anna, channel in
                let weechat = try WeeChat.start("bert", in: town, pin: try await town.fingerprint(), channel: channel)
                try await anna.hears("bert coming in") { $0.command == "JOIN" && Self.isFromBert($0) }
                try await weechat.type("hello from WeeChat", in: channel)
                let said = try await anna.hears("bert") { $0.parameters.last == "hello from WeeChat" }
                #expect(said[tag: ServerTag.account] == "bert", "SASL told who it is.")
                try await anna.say("welcome, WeeChat", in: channel)
                try await eventually("WeeChat shows what anna says; it has: \(weechat.log("fika.\(channel)"))") {
                    weechat.log("fika.\(channel)").contains("anna\twelcome, WeeChat")
                }

                try await weechat.type("/quote CHATHISTORY LATEST \(channel) * 10", in: channel)
                try await eventually("WeeChat shows the history; it has: \(weechat.log("fika.\(channel)"))") {
                    weechat.log("fika.\(channel)").contains("anna\tsaid before you came")
                }
                let authors = try await anna.history(of: channel).map { Prefix(parsing: $0.source ?? "").nick }
                #expect(authors.suffix(3) == ["anna", "bert", "anna"])
            }
        }

        @Test(
            "irssi joins a case, talks, and reads history",
            .enabled(if: Programs.areInstalled(Irssi.program, "tmux"), "irssi or tmux is not installed."))
        func irssi() async throws {
            try await atWork { town, anna, channel in
                try await Irssi.run("bert", in: town, channel: channel) { irssi in
                    try await anna.hears("bert coming in") { $0.command == "JOIN" && Self.isFromBert($0) }
                    try await irssi.type("/window goto \(channel)")
                    try await irssi.shows("fika/\(channel)")
                    try await irssi.type("hello from irssi")
                    let said = try await anna.hears("bert") { $0.parameters.last == "hello from irssi" }
                    #expect(said[tag: ServerTag.account] == "bert", "SASL told who it is.")
                    try await anna.say("welcome, irssi", in: channel)
                    try await irssi.shows("welcome, irssi")

                    try await irssi.type("/quote CHATHISTORY LATEST \(channel) * 10")
                    try await irssi.shows("said before you came")
                }
            }
        }

        private static func isFromBert(_ message: IRCMessage) -> Bool {
            Prefix(parsing: message.source ?? "").nick == "bert"
        }

        /// Anna is in the case, has said something, and bert may come.
        private func atWork(_ body: (Town, Person, String) async throws -> Void) async throws {
            try await Town.stand(Self.plan) { town in
                let list = try await town.administer("case", "list").split(whereSeparator: \.isWhitespace)
                let channel = String(try #require(list.first { $0.hasPrefix("#") }))
                let number = String(channel.dropFirst("#case-".count))
                for name in ["anna", "bert"] {
                    try await town.administer("case", "assign", number, name, "handler")
                }
                _ = try await Daemon.start(in: town)
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    try await anna.join(channel)
                    try await anna.say("said before you came", in: channel)
                    try await body(town, anna, channel)
                }
            }
        }
    }
}
