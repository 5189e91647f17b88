import IRCWire

extension Command {
    /// Questions that not everybody is to see, and what an owner sets for a community.
    static let privateQuestions: [Command] = [
        Command(
            "askprivately", [], "COMMUNITY text", "ask the owners of a community something in private",
            [.channel, .nothing]
        ) { _, arguments in
            guard let community = arguments.word(), let text = arguments.rest else { return nil }
            return [request("ASK", community, text)]
        },
        Command("private", [], "", "list the private questions you may see") { _, _ in
            [
                .ask(
                    IRCMessage("QUESTION", "LIST"),
                    .listing(nothing: "There are no private questions that you may see."))
            ]
        },
        Command("bringin", [], "ACCOUNT", "bring somebody in to help with a private question", [.nick]) {
            state, arguments in
            guard let channel = state.current, let account = arguments.word() else { return nil }
            return [request("ADD", channel, account)]
        },
        Command(
            "publish", [], "[yes] [words]", "show what would be public of a private question; with yes, make it so"
        ) { state, arguments in
            guard let channel = state.current else { return nil }
            let rest = arguments
            guard arguments.word()?.lowercased() == "yes" else {
                return [request("PUBLISH", [channel] + (rest.rest.map { [$0] } ?? []))]
            }
            return [request("PUBLISH", [channel, "YES"] + (arguments.rest.map { [$0] } ?? []))]
        },
        Command("community", [], "[COMMUNITY]", "show a community: its charter, and when it opens", [.channel]) {
            state, arguments in
            guard let community = arguments.word() ?? state.current else { return nil }
            return [.ask(IRCMessage("COMMUNITY", "SHOW", community), .listing(nothing: ""))]
        },
        Command("charter", [], "COMMUNITY text", "set what a community asks of its members", [.channel, .nothing]) {
            _, arguments in
            guard let community = arguments.word(), let text = arguments.rest else { return nil }
            return [.ask(IRCMessage("COMMUNITY", "CHARTER", community, text), .listing(nothing: ""))]
        },
    ]

    private static func request(_ verb: String, _ parameters: String...) -> Effect { request(verb, parameters) }

    private static func request(_ verb: String, _ parameters: [String]) -> Effect {
        .ask(IRCMessage("QUESTION", [verb] + parameters, forcesTrailing: true), .listing(nothing: ""))
    }
}
