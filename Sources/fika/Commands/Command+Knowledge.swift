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
