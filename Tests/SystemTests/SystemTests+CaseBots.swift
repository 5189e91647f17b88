import Foundation
import IRCWire
import Testing

extension SystemTests {
    /// The shipped bots, as programs under a real daemon, where a case type names them.
    @Suite(
        "Bots of a case type", .timeLimit(.minutes(3)),
        .enabled(if: ShippedBots.areBuilt("filing", "answers"), "The bots are not beside the test bundle."))
    struct CaseBots {
        @Test("They come into each case that is opened, work there for its people, and are back after a reload")
        func inTheCase() async throws {
            try await Town.stand(Plan(accounts: ["anna"], communities: ["it-help"])) { town in
                try ShippedBots.install(["filing", "answers"], in: town, caseTypes: try typesFolder(in: town))
                _ = try await Daemon.start(in: town)
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    try await anna.join("#it-help")
                    for bot in ["filing", "answers"] { try await anna.sees(bot, in: "#it-help") }
                    let (first, second) = (try await open("Dark corridor", town), try await open("Cold hall", town))
                    let channel = "#case-\(first)"
                    try await anna.join(channel)
                    for bot in ["filing", "answers"] { try await anna.sees(bot, in: channel) }
                    try await filed(into: second, from: channel, by: anna)
                    try await quiet(about: second, in: channel, anna)
                    try await proposed(first, to: anna)
                    try await town.administer("bot", "reload", "filing")
                    try await anna.sees("filing", in: channel)
                    try await filed(into: second, from: channel, by: anna)
                }
            }
        }

        /// A case type of the town's own, which names both bots.
        private func typesFolder(in town: Town) throws -> String {
            let path = "\(Programs.tree)/systemd/case-types/it-incident.toml"
            let type = try String(contentsOfFile: path, encoding: .utf8)
            let named = type.replacingOccurrences(
                of: "channel_pattern", with: #"bots = ["filing", "answers"]\#nchannel_pattern"#)
            try town.write(named, to: "types/it-incident.toml")
            return town.folder + "/types"
        }

        /// A case that anna works on; its number.
        private func open(_ title: String, _ town: Town) async throws -> String {
            let said = try await town.administer("case", "open", "it-incident", title)
            let number = try #require(said.firstMatch(of: /\d{4}-\d{4,}/)).output
            try await town.administer("case", "assign", String(number), "anna", "handler")
            return String(number)
        }

        /// The filing bot does as it is told there, and the server writes the receipt.
        private func filed(into number: String, from channel: String, by anna: Person) async throws {
            let thread = try await anna.say("The cold comes from the open hall.", in: channel)
            let wish = try await anna.reply("@filing \(number)", to: thread, in: channel)
            try await anna.hears("the receipt of \(wish)") { message in
                message.command == "NOTICE" && message.parameters.first == channel
                    && message.parameters.last?.hasPrefix("Filed: ") == true
                    && message.parameters.last?.contains(number) == true
                    && [thread, wish].contains(message[tag: ClientTag.reply] ?? message[tag: ClientTag.draftReply])
            }
        }

        /// The answers bot answers who asks it; the filing bot proposes nothing in a case's own channel, whatever is
        /// named there.
        private func quiet(about number: String, in channel: String, _ anna: Person) async throws {
            try await anna.say("\(number) is like this one.", in: channel)
            let asked = try await anna.say("@answers why is the hall cold?", in: channel)
            let answer = try await anna.hears("the answer") { $0.isReply(to: asked) }
            #expect(answer.parameters.last == "I know of no accepted answers in \(channel) yet.")
            let help = try await anna.say("@filing help", in: channel)
            try await anna.hears("help") { $0.isReply(to: help) }
            #expect(!anna.heard.contains { $0[tag: "+fika/propose"] != nil })
        }

        /// In another channel the case is proposed, though it is not in the list that the bot began with.
        private func proposed(_ number: String, to anna: Person) async throws {
            try await eventually(
                "\(number) is proposed",
                holds: {
                    // The list is not read more than four times a minute.
                    let said = try await anna.say("This is \(number) again.", in: "#it-help")
                    for _ in 0..<500 {
                        if anna.heard.contains(where: { $0.isReply(to: said) && $0[tag: "+fika/propose"] == number }) {
                            return true
                        }
                        // Another process tells nobody that it decided; to say it again at once would be a flood.
                        // The sleep is for that process.
                        try await Task.sleep(for: .milliseconds(4))
                    }
                    return false
                })
        }
    }
}

extension Person {
    fileprivate func sees(_ bot: String, in channel: String) async throws {
        try await eventually("\(bot) is in \(channel)") {
            try await ask("NAMES", channel).contains { line in
                line.numeric == .rplNamReply && line.parameters.last?.contains(bot) == true
            }
        }
    }

    fileprivate func reply(_ text: String, to parent: String, in channel: String) async throws -> String {
        let tags = [MessageTag(key: ClientTag.reply, value: parent)]
        let echo = try await ask(IRCMessage(tags: tags, "PRIVMSG", [channel, text])).first { $0.command == "PRIVMSG" }
        guard let id = echo?[tag: ServerTag.msgid] else { throw Failed("\(name) got no echo.") }
        return id
    }
}

extension IRCMessage {
    fileprivate func isReply(to id: String) -> Bool {
        self[tag: ClientTag.reply] == id || self[tag: ClientTag.draftReply] == id
    }
}
