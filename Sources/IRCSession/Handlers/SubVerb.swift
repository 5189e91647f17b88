import IRCWire

/// What a command of Fika's own can be followed by: `LIST` of `COMMUNITY LIST`.
protocol SubVerb: RawRepresentable<String>, CaseIterable {
    /// Parameters besides the verb itself.
    var parametersMin: Int { get }
}

extension Handlers {
    /// The verb, with as many parameters behind it as it needs; or what is answered to one that is none.
    static func subVerb<Verb: SubVerb>(
        _: Verb.Type, of message: IRCMessage, _ viewer: Viewer
    ) -> (verb: Verb?, refusal: Answer) {
        guard let word = message.parameters.first else { return (nil, needsMore(message.command, viewer)) }
        guard let verb = Verb(rawValue: word.uppercased()) else {
            let verbs = Verb.allCases.map(\.rawValue).joined(separator: ", ")
            return (nil, .line(viewer.fail(message.command, "INVALID_PARAMS", [word.word], "Use one of \(verbs)")))
        }
        guard message.parameters.count > verb.parametersMin else {
            return (nil, needsMore(message.command, viewer, [verb.rawValue]))
        }
        return (verb, .nothing)
    }
}
