import IRCWire

extension Command {
    private static let solutionsCount = "20"

    static let knowledge: [Command] = [
        Command("accept", [], "ID", "mark the answer that solved your question", [.messageID]) { state, arguments in
            guard let (msgid, channel) = state.message(arguments.word()) else { return nil }
            return [.ask(IRCMessage("ACCEPT", channel, msgid), .listing(nothing: ""))]
        },
        Command("questions", [], "[STATE]", "list what was asked in this community") { state, arguments in
            guard let channel = state.current else { return nil }
            let request = IRCMessage("QUESTIONS", channel, arguments.word() ?? "*")
            return [.ask(request, .listing(nothing: "Nothing was asked here."))]
        },
        Command("unsolved", [], "ID", "say that your question is not solved after all", [.messageID]) {
            state, arguments in
            guard let (msgid, channel) = state.message(arguments.word()) else { return nil }
            return [.ask(IRCMessage("QUESTION", "REOPEN", channel, msgid), .listing(nothing: ""))]
        },
        Command("outdated", [], "ID reason", "say that a question is out of date", [.messageID]) { state, arguments in
            guard let (msgid, channel) = state.message(arguments.word()), let reason = arguments.rest else {
                return nil
            }
            return [.ask(IRCMessage("QUESTION", "OUTDATE", channel, msgid, reason), .listing(nothing: ""))]
        },
        Command("solutions", [], "[COMMUNITY]", "list the newest accepted answers") { _, arguments in
            let request = IRCMessage("SOLUTIONS", arguments.word() ?? "*", solutionsCount)
            return [.ask(request, .listing(nothing: "There are no solutions yet."))]
        },
        Command("answers", [], "words", "look for words among all accepted answers") { _, arguments in
            guard let words = arguments.rest else { return nil }
            let request = IRCMessage("SOLUTIONS", "*", solutionsCount, words)
            return [.ask(request, .listing(nothing: "No accepted answer has these words."))]
        },
        Command("solution", [], "NUMBER", "show an accepted answer, and how often it worked") { _, arguments in
            guard let number = arguments.word() else { return nil }
            return [.ask(IRCMessage("SOLUTION", "SHOW", number), .listing(nothing: ""))]
        },
        Command("correct", [], "NUMBER answer", "put another answer in the place of an accepted one") {
            _, arguments in
            guard let number = arguments.word(), let text = arguments.rest else { return nil }
            return [.ask(IRCMessage("SOLUTION", "EDIT", number, "ANSWER", text), .listing(nothing: ""))]
        },
        Command("reviewed", [], "NUMBER [YYYY-MM-DD]", "say that an accepted answer still holds") { _, arguments in
            guard let number = arguments.word() else { return nil }
            let request = IRCMessage("SOLUTION", ["REVIEW", number] + (arguments.word().map { [$0] } ?? []))
            return [.ask(request, .listing(nothing: ""))]
        },
        Command("obsolete", [], "NUMBER reason", "say that an accepted answer is out of date") { _, arguments in
            guard let number = arguments.word(), let reason = arguments.rest else { return nil }
            return [.ask(IRCMessage("SOLUTION", "OUTDATE", number, reason), .listing(nothing: ""))]
        },
        Command("digest", [], "[at HH:MM|off]", "show what waits for you; or choose when to be told, in UTC") {
            _, arguments in
            var words: [String] = []
            while let word = arguments.word() { words.append(word) }
            return [.ask(IRCMessage("DIGEST", words), .listing(nothing: "Nothing waits for you."))]
        },
        Command("bots", [], "", "list the bots here, and what each of them may do") { state, _ in
            guard let channel = state.current else { return nil }
            return [.ask(IRCMessage("BOT", "LIST", channel), .listing(nothing: "No bot is here."))]
        },
        Command("bot", [], "info|off|on BOT", "show what a bot may do; turn it off or on here") { state, arguments in
            guard let verb = arguments.word(), let bot = arguments.word() else { return nil }
            if verb.lowercased() == "info" {
                return [.ask(IRCMessage("BOT", "INFO", bot), .listing(nothing: "There is nothing to tell."))]
            }
            guard ["off", "on"].contains(verb.lowercased()), let channel = state.current else { return nil }
            return [.ask(IRCMessage("BOT", verb, channel, bot), .listing(nothing: ""))]
        },
        Command("whoknows", [], "words", "find people whose accepted answers speak about something") { _, arguments in
            guard let words = arguments.rest else { return nil }
            return [.ask(IRCMessage("WHOKNOWS", "*", words), .listing(nothing: "Nobody is known for that."))]
        },
        Command("helpers", [], "[YYYY-MM]", "list who helps in this community") { state, arguments in
            guard let channel = state.current else { return nil }
            let request = IRCMessage("HELPERS", [channel] + (arguments.word().map { [$0] } ?? []))
            return [.ask(request, .listing(nothing: "Nobody's answer was accepted here."))]
        },
        Command("helping", [], "show|hide", "choose whether you are named for what you solved") { _, arguments in
            guard let word = arguments.word() else { return nil }
            return [.ask(IRCMessage("HELPING", word), .listing(nothing: ""))]
        },
        Command("communities", [], "", "list the communities") { _, _ in
            [.ask(IRCMessage("COMMUNITY", "LIST"), .listing(nothing: "There are no communities."))]
        },
        Command("ack", [], "ID", "acknowledge an announcement", [.messageID]) { state, arguments in
            guard let (msgid, _) = state.message(arguments.word()) else { return nil }
            return [.ask(IRCMessage("ACK", msgid), .listing(nothing: "Acknowledged."))]
        },
        Command("announcement", [], "ID", "show who has not acknowledged an announcement", [.messageID]) {
            state, arguments in
            guard let (msgid, _) = state.message(arguments.word()) else { return nil }
            return [.ask(IRCMessage("ANNOUNCEMENT", msgid), .listing(nothing: "There is no such announcement."))]
        },
    ]
}
