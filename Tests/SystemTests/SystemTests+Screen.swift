import IRCWire
import Testing

extension SystemTests {
    /// The screen of `fika` as somebody works on it, in a window of 80×24.
    @Suite("The screen", .timeLimit(.minutes(2)), .enabled(if: FikaTerminal.isThere, "\(FikaTerminal.whyNot)"))
    struct Screens {
        private static let plan = Plan(
            accounts: ["anna", "bert"], communities: ["it-help", "facilities"], cases: ["Printer on fire"])

        @Test("One talks, looks back to the beginning page by page, and comes back to what is said meanwhile")
        func talk() async throws {
            let many = (1...250).map { ("#it-help", "line \($0) of many") }
            try await Self.atWork(after: many) { _, anna, fika in
                try await fika.shows("line 250 of many")
                try await fika.shows("? help")
                try await fika.enter("Hello from the screen")
                try await anna.hears("what was typed") { $0.parameters.last == "Hello from the screen" }
                try await fika.press("PPage", until: "line 1 of many")
                try await anna.say("said meanwhile", in: "#it-help")
                try await fika.shows("Esc to the newest")
                try await fika.press("Escape")
                try await fika.shows("said meanwhile")
                try await fika.shows("bert        Hello from the screen")
            }
        }

        @Test("? tells what can be done, the palette leads to a case, and its file stands beside the talk")
        func palette() async throws {
            try await Self.atWork { town, anna, fika in
                try await fika.shows("? help")
                try await fika.type("?")
                try await fika.shows("What can be done here")
                try await fika.press("Escape")
                try await fika.hides("What can be done here")
                try await fika.press("C-k")
                try await fika.shows("Go to, or do")
                try await fika.type("printer")
                try await fika.shows("> printer")
                try await fika.press("Enter")
                try await fika.shows("Printer on fire · ")
                try await fika.press("M-i")
                try await fika.shows("Handler bert")
                try await fika.press("M-i")
                try await fika.hides("Handler bert")
                try await fika.enter("On my way to the fire")
                let number = try await Self.number(in: town)
                try await anna.join("#case-" + number)
                try await eventually("it is in the case") {
                    try await anna.texts(of: "#case-" + number).contains("On my way to the fire")
                }
            }
        }

        @Test("A message is answered by keys, and what is found is opened where it was said")
        func replyAndSearch() async throws {
            let rounds = (1...120).map { ("#facilities", "round \($0)") }
            let talk = [("#facilities", "The teapot of the second floor leaks")] + rounds
            try await Self.atWork(after: talk) { _, anna, fika in
                let question = try await anna.say("Is it plugged in?", in: "#it-help")
                try await fika.shows("Is it plugged in?")
                try await fika.press("Up")
                try await fika.type("r")
                try await fika.shows("anna: Is it plugged in?")
                try await fika.enter("Yes, it is")
                let answer = try await anna.hears("the answer") { $0.parameters.last == "Yes, it is" }
                #expect(answer[tag: ClientTag.draftReply] == question)
                try await fika.shows("↳ anna: Is it plugged in?")
                try await fika.press("M-s")
                try await fika.type("teapot")
                try await fika.shows("1 message")
                try await fika.press("Enter")
                try await fika.shows("teapot of the second floor leaks")
                try await fika.shows("round 3")
                try await fika.hides("Is it plugged in?")
                try await fika.press("Escape")
                try await fika.press("Escape", until: "round 120")
            }
        }

        /// Anna with a client of tests, and bert, who handles the case and comes to the screen after all this was said.
        private static func atWork(
            after talk: [(channel: String, text: String)] = [],
            _ body: @Sendable (Town, Person, FikaTerminal) async throws -> Void
        ) async throws {
            try await Town.stand(plan) { town in
                try await town.administer("case", "assign", number(in: town), "bert", "handler")
                try await town.administer("case", "assign", number(in: town), "anna", "reader")
                _ = try await Daemon.start(in: town)
                let file = try town.write(Town.password(of: "bert") + "\n", to: "bert.password")
                let anna = Person("anna", in: town)
                try await Person.gather([anna]) {
                    for channel in ["#it-help", "#facilities"] { try await anna.join(channel) }
                    for (channel, text) in talk { try await anna.say(text, in: channel) }
                    let arguments = [
                        "--server", "127.0.0.1:\(town.plainPort)", "--no-tls", "--account", "bert", "--password-file",
                        file, "--join", "#it-help", "--join", "#facilities",
                    ]
                    try await FikaTerminal.run(arguments, in: town) { fika in
                        try await fika.shows(" #it-help  ")
                        try await body(town, anna, fika)
                    }
                }
            }
        }

        private static func number(in town: Town) async throws -> String {
            let list = try await town.administer("case", "list").split(whereSeparator: \.isWhitespace)
            guard let channel = list.first(where: { $0.hasPrefix("#") }) else { throw Failed("There is no case.") }
            return String(channel.drop { !$0.isNumber })
        }
    }
}
