import IRCWire

extension Command {
    /// Questions that not everybody is to see, and what an owner sets for a community.
    static let privateQuestions: [Command] = [
        Command(.know(.askprivately), completing: [.channel, .nothing]) { _, arguments in
            guard let community = arguments.word(), let text = arguments.rest else { return nil }
            return [request("ASK", community, text)]
        },
        Command(.know(.private)) { _, _ in
            [
                .ask(
                    IRCMessage("QUESTION", "LIST"),
                    .listing(nothing: .noPrivateQuestions))
            ]
        },
        Command(.know(.bringin), completing: [.nick]) {
            state, arguments in
            guard let channel = state.current, let account = arguments.word() else { return nil }
            return [request("ADD", channel, account)]
        },
        Command(.know(.publish)) { state, arguments in
            guard let channel = state.current else { return nil }
            let rest = arguments
            guard arguments.word()?.lowercased() == "yes" else {
                return [request("PUBLISH", [channel] + (rest.rest.map { [$0] } ?? []))]
            }
            return [request("PUBLISH", [channel, "YES"] + (arguments.rest.map { [$0] } ?? []))]
        },
        Command(.know(.community), completing: [.channel]) {
            state, arguments in
            guard let community = arguments.word() ?? state.current else { return nil }
            return [.ask(IRCMessage("COMMUNITY", "SHOW", community), .listing(nothing: .silence))]
        },
        Command(.know(.charter), completing: [.channel, .nothing]) {
            _, arguments in
            guard let community = arguments.word(), let text = arguments.rest else { return nil }
            return [.ask(IRCMessage("COMMUNITY", "CHARTER", community, text), .listing(nothing: .silence))]
        },
    ]

    private static func request(_ verb: String, _ parameters: String...) -> Effect { request(verb, parameters) }

    private static func request(_ verb: String, _ parameters: [String]) -> Effect {
        .ask(IRCMessage("QUESTION", [verb] + parameters, forcesTrailing: true), .listing(nothing: .silence))
    }
}
