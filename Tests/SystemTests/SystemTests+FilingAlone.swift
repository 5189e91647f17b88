import Foundation
import IRCWire
import Testing

extension SystemTests {
    /// The shipped filing bot under a real daemon, where the operator lets it file by itself, or means to.
    @Suite(
        "The filing bot of its own accord", .timeLimit(.minutes(3)),
        .enabled(if: ShippedBots.areBuilt("filing"), "The bot is not beside the test bundle."))
    struct FilingAlone {
        private static let remark = "The badge reader at the main entrance is broken again"
        private static let scopes = #"["read", "reply", "file", "propose", "file-alone"]"#

        /// The manifest as it is shipped, but for what the operator changes.
        private static func install(_ scopes: String?, _ setting: String?, in town: Town) throws {
            try ShippedBots.install(["filing"], in: town, caseTypes: "\(Programs.tree)/systemd/case-types")
            var manifest = try String(contentsOfFile: town.folder + "/bots/filing/bot.toml", encoding: .utf8)
            if let scopes {
                manifest.replace(#"["read", "reply", "file", "propose"]"#, with: scopes)
            }
            if let setting { manifest.replace("#file_confidence = 0.9", with: setting) }
            try town.write(manifest, to: "bots/filing/bot.toml")
        }

        @Test("It files above the bar, once though it is started anew; a person takes it out, and that stands")
        func files() async throws {
            try await Town.stand(Plan(accounts: ["anna", "bert"], communities: ["it-help"])) { town in
                try Self.install(Self.scopes, "file_confidence = 0.6", in: town)
                _ = try await Daemon.start(in: town)
                let (anna, bert) = (Person("anna", in: town), Person("bert", in: town))
                try await Person.gather([anna, bert]) {
                    for person in [anna, bert] { try await person.join("#it-help") }
                    let number = try await openCases(in: town)
                    let info = try await bert.ask("BOT", "INFO", "filing")
                    #expect(info.contains { $0.parameters.contains { $0.contains("file-alone") } })
                    let said = try await anna.say(Self.remark, in: "#it-help")
                    try await town.administer("bot", "reload", "filing")
                    let receipt = try await bert.hears("the receipt") { $0.isReceipt(of: said) }
                    let words = receipt.parameters.last ?? ""
                    #expect(words.hasPrefix("Filed: 1 message into case \(number) by filing on its own, "), "\(words)")
                    #expect(words.contains("React with 👎"), "\(words)")
                    try await bert.refuse(receipt)
                    try await anna.hears("that it is out") {
                        $0.parameters.last?.hasPrefix("Taken out of case \(number) again by bert: F1") ?? false
                    }
                    try await town.administer("bot", "reload", "filing")
                    for _ in 0..<3 { try await anna.reply("it is the badge reader at the main entrance", to: said) }
                    let help = try await anna.say("@filing help", in: "#it-help")
                    try await anna.hears("help") { $0.isReply(to: help) }
                    let count = try await filings(of: number, town)
                    #expect(count == 1)
                    let trail = try await town.administer("audit", "show", "--kind", "filed-alone")
                    #expect(trail.contains(number), "\(trail)")
                }
            }
        }

        @Test("As it is shipped it only asks")
        func asks() async throws {
            try await Town.stand(Plan(accounts: ["anna"], communities: ["it-help"])) { town in
                try Self.install(nil, nil, in: town)
                _ = try await Daemon.start(in: town)
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    try await anna.join("#it-help")
                    let number = try await openCases(in: town)
                    let said = try await anna.say(Self.remark, in: "#it-help")
                    try await anna.hears("the proposal") { $0.isReply(to: said) && $0[tag: "+fika/propose"] == number }
                    let count = try await filings(of: number, town)
                    #expect(count == 0)
                }
            }
        }

        @Test("The bar without the scope is a fault with file and line; the scope without the bar is remarked upon")
        func configuration() async throws {
            try await Town.stand { town in
                try Self.install(nil, "file_confidence = 0.9", in: town)
                let path = town.folder + "/bots/filing/bot.toml"
                let text = try String(contentsOfFile: path, encoding: .utf8)
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                let bar = try #require(lines.firstIndex { $0.hasPrefix("file_confidence") }) + 1
                let scopes = try #require(lines.firstIndex { $0.hasPrefix("scopes") }) + 1
                let (refused, complaint) = try await town.fikad(["check-config"])
                #expect(refused == .exited(78), "\(complaint.everything)")
                let words = "\(path):\(bar): [settings] file_confidence: is set, but scopes do not name"
                #expect(complaint.errors.contains(words), "\(complaint.everything)")
                try Self.install(Self.scopes, nil, in: town)
                let (status, child) = try await town.fikad(["check-config"])
                #expect(status == .exited(0), "\(child.everything)")
                #expect(child.errors.contains("\(path):\(scopes): scopes: name \"file-alone\""), "\(child.everything)")
                try Self.install(Self.scopes, "file_confidence = 0.4", in: town)
                let (low, lowWords) = try await town.fikad(["check-config"])
                #expect(low == .exited(78) && lowWords.errors.contains("a number from 0.5 to 1.0"))
            }
        }

        /// Several, so that the model has something to choose from. The number of the one that is meant.
        private func openCases(in town: Town) async throws -> String {
            var numbers: [String] = []
            for title in [
                "Broken badge reader at the main entrance", "Parking permit for Church Street", "Flooded cellar",
                "Dormer window at Mill Lane 12", "Street light out near the school", "New fence around the cemetery",
                "Rats near the market", "Burst pipe in the swimming pool",
            ] {
                let said = try await town.administer("case", "open", "it-incident", title)
                numbers.append(String(try #require(said.firstMatch(of: /\d{4}-\d{4,}/)).output))
            }
            // The list that the bot has is an older one.
            try await town.administer("bot", "reload", "filing")
            return numbers[0]
        }

        private func filings(of number: String, _ town: Town) async throws -> Int {
            try await town.administer("case", "timeline", number).split(separator: "\n").count {
                $0.contains(" filed ")
            }
        }
    }
}

extension Person {
    fileprivate func refuse(_ receipt: IRCMessage) async throws {
        let id = receipt[tag: ServerTag.msgid] ?? ""
        let tags = [MessageTag(key: ClientTag.react, value: "👎"), MessageTag(key: ClientTag.reply, value: id)]
        _ = try await ask(IRCMessage(tags: tags, "TAGMSG", ["#it-help"]))
    }

    fileprivate func reply(_ text: String, to parent: String) async throws {
        let tags = [MessageTag(key: ClientTag.reply, value: parent)]
        _ = try await ask(IRCMessage(tags: tags, "PRIVMSG", ["#it-help", text]))
    }
}

extension IRCMessage {
    fileprivate func isReceipt(of id: String) -> Bool {
        command == "NOTICE" && isReply(to: id) && self[tag: "+fika/filed-alone"] != nil
    }

    fileprivate func isReply(to id: String) -> Bool {
        self[tag: ClientTag.reply] == id || self[tag: ClientTag.draftReply] == id
    }
}
