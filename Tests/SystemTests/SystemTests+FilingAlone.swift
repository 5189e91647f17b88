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
        /// Several, so that the model has something to choose from; the first is meant.
        private static let titles = [
            "Broken badge reader at the main entrance", "Parking permit for Church Street", "Flooded cellar",
            "Dormer window at Mill Lane 12", "Street light out near the school", "New fence around the cemetery",
            "Rats near the market", "Burst pipe in the swimming pool",
        ]
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
            try await Town.stand(Plan(accounts: ["anna", "bert"], communities: ["it-help"], cases: Self.titles)) {
                town in
                try Self.install(Self.scopes, "file_confidence = 0.6", in: town)
                _ = try await Daemon.start(in: town)
                let (anna, bert) = (Person("anna", in: town), Person("bert", in: town))
                try await Person.gather([anna, bert]) { try await fileOnce(anna, bert, town) }
            }
        }

        private func fileOnce(_ anna: Person, _ bert: Person, _ town: Town) async throws {
            let number = try await begin(anna, town)
            try await bert.join("#it-help")
            try await bert.readsScope("file-alone", of: "filing")
            let said = try await anna.say(Self.remark, in: "#it-help")
            try await town.administer("bot", "reload", "filing")
            let receipt = try await bert.hears("the receipt") { $0.isReceipt(of: said) }
            let words = receipt.parameters.last ?? ""
            #expect(words.hasPrefix("Filed: 1 message into case \(number) by filing on its own, "), "\(words)")
            #expect(words.contains("React with 👎"), "\(words)")
            try await bert.refuse(receipt)
            let end = "Taken out of case \(number) again by bert: F1"
            try await anna.hears("that it is out") { $0.parameters.last?.hasPrefix(end) ?? false }
            try await town.administer("bot", "reload", "filing")
            try await anna.reply("it is the badge reader at the main entrance", to: said)
            try await anna.reply("and the badge reader is broken", to: said)
            let help = try await anna.say("@filing help", in: "#it-help")
            try await anna.hears("help") { $0.isReply(to: help) }
            let count = try await filings(of: number, town)
            #expect(count == 1)
            let trail = try await town.administer("audit", "show", "--kind", "filed-alone")
            #expect(trail.contains(number), "\(trail)")
        }

        @Test("As it is shipped it only asks")
        func asks() async throws {
            try await Town.stand(Plan(accounts: ["anna"], communities: ["it-help"], cases: Self.titles)) { town in
                try Self.install(nil, nil, in: town)
                _ = try await Daemon.start(in: town)
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) { try await beAsked(anna, town) }
            }
        }

        private func beAsked(_ anna: Person, _ town: Town) async throws {
            let number = try await begin(anna, town)
            let said = try await anna.say(Self.remark, in: "#it-help")
            try await anna.hears("the proposal") { $0.isReply(to: said) && $0[tag: "+fika/propose"] == number }
            let count = try await filings(of: number, town)
            #expect(count == 0)
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

        /// The number of the case that is meant, when the bot is there and has seen to what was said.
        private func begin(_ anna: Person, _ town: Town) async throws -> String {
            try await anna.join("#it-help")
            try await eventually("the bot is there") {
                try await anna.ask("NAMES", "#it-help").contains { $0.parameters.last?.contains("filing") ?? false }
            }
            let help = try await anna.say("@filing help", in: "#it-help")
            try await anna.hears("help") { $0.isReply(to: help) }
            let list = try await town.administer("case", "list")
            let line = try #require(list.split(separator: "\n").first { $0.hasSuffix(Self.titles[0]) })
            return String(line.prefix { $0 != " " })
        }

        private func filings(of number: String, _ town: Town) async throws -> Int {
            let timeline = try await town.administer("case", "timeline", number)
            return timeline.split(separator: "\n").count { $0.contains(", receipt F") }
        }
    }
}

extension Person {
    fileprivate func readsScope(_ scope: String, of bot: String) async throws {
        let info = try await ask("BOT", "INFO", bot)
        let cards = info.filter { $0.parameters.contains { $0.contains(scope) } }
        #expect(!cards.isEmpty, "\(info)")
    }

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
