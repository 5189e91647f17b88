import IRCWire

extension Command {
    private static let solutionsCount = "20"

    static let knowledge: [Command] = [
        Command(.know(.accept), completing: [.messageID]) { state, arguments in
            guard let (msgid, channel) = state.message(arguments.word()) else { return nil }
            return [.ask(IRCMessage("ACCEPT", channel, msgid), .listing(nothing: .silence))]
        },
        Command(.know(.questions)) { state, arguments in
            guard let channel = state.current else { return nil }
            let request = IRCMessage("QUESTIONS", channel, arguments.word() ?? "*")
            return [.ask(request, .listing(nothing: .noQuestions))]
        },
        Command(.know(.unsolved), completing: [.messageID]) {
            state, arguments in
            guard let (msgid, channel) = state.message(arguments.word()) else { return nil }
            return [.ask(IRCMessage("QUESTION", "REOPEN", channel, msgid), .listing(nothing: .silence))]
        },
        Command(.know(.outdated), completing: [.messageID]) { state, arguments in
            guard let (msgid, channel) = state.message(arguments.word()), let reason = arguments.rest else {
                return nil
            }
            return [.ask(IRCMessage("QUESTION", "OUTDATE", channel, msgid, reason), .listing(nothing: .silence))]
        },
        Command(.know(.solutions)) { _, arguments in
            let request = IRCMessage("SOLUTIONS", arguments.word() ?? "*", solutionsCount)
            return [.ask(request, .listing(nothing: .noSolutions))]
        },
        Command(.know(.answers)) { _, arguments in
            guard let words = arguments.rest else { return nil }
            let request = IRCMessage("SOLUTIONS", "*", solutionsCount, words)
            return [.ask(request, .listing(nothing: .noAnswers))]
        },
        Command(.know(.solution)) { _, arguments in
            guard let number = arguments.word() else { return nil }
            return [.ask(IRCMessage("SOLUTION", "SHOW", number), .listing(nothing: .silence))]
        },
        Command(.know(.correct)) {
            _, arguments in
            guard let number = arguments.word(), let text = arguments.rest else { return nil }
            return [.ask(IRCMessage("SOLUTION", "EDIT", number, "ANSWER", text), .listing(nothing: .silence))]
        },
        Command(.know(.reviewed)) { _, arguments in
            guard let number = arguments.word() else { return nil }
            let request = IRCMessage("SOLUTION", ["REVIEW", number] + (arguments.word().map { [$0] } ?? []))
            return [.ask(request, .listing(nothing: .silence))]
        },
        Command(.know(.obsolete)) { _, arguments in
            guard let number = arguments.word(), let reason = arguments.rest else { return nil }
            return [.ask(IRCMessage("SOLUTION", "OUTDATE", number, reason), .listing(nothing: .silence))]
        },
        Command(.know(.digest)) {
            _, arguments in
            var words: [String] = []
            while let word = arguments.word() { words.append(word) }
            return [.ask(IRCMessage("DIGEST", words), .listing(nothing: .nothingWaits))]
        },
        Command(.know(.bots)) { state, _ in
            guard let channel = state.current else { return nil }
            return [.ask(IRCMessage("BOT", "LIST", channel), .listing(nothing: .noBots))]
        },
        Command(.know(.bot)) { state, arguments in
            guard let verb = arguments.word(), let bot = arguments.word() else { return nil }
            if verb.lowercased() == "info" {
                return [.ask(IRCMessage("BOT", "INFO", bot), .listing(nothing: .notFound))]
            }
            guard ["off", "on"].contains(verb.lowercased()), let channel = state.current else { return nil }
            return [.ask(IRCMessage("BOT", verb, channel, bot), .listing(nothing: .silence))]
        },
        Command(.know(.whoknows)) { _, arguments in
            guard let words = arguments.rest else { return nil }
            return [.ask(IRCMessage("WHOKNOWS", "*", words), .listing(nothing: .nobodyKnows))]
        },
        Command(.know(.helpers)) { state, arguments in
            guard let channel = state.current else { return nil }
            let request = IRCMessage("HELPERS", [channel] + (arguments.word().map { [$0] } ?? []))
            return [.ask(request, .listing(nothing: .noHelpers))]
        },
        Command(.know(.helping)) { _, arguments in
            guard let word = arguments.word() else { return nil }
            return [.ask(IRCMessage("HELPING", word), .listing(nothing: .silence))]
        },
        Command(.know(.communities)) { _, _ in
            [.ask(IRCMessage("COMMUNITY", "LIST"), .listing(nothing: .noCommunities))]
        },
        Command(.know(.ack), completing: [.messageID]) { state, arguments in
            guard let (msgid, _) = state.message(arguments.word()) else { return nil }
            return [.ask(IRCMessage("ACK", msgid), .listing(nothing: .acknowledged))]
        },
        Command(.know(.announcement), completing: [.messageID]) {
            state, arguments in
            guard let (msgid, _) = state.message(arguments.word()) else { return nil }
            return [.ask(IRCMessage("ANNOUNCEMENT", msgid), .listing(nothing: .noAnnouncement))]
        },
    ]
}
