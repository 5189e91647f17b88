import FikaCore

/// What is done with a case besides its status, its roles and its end.
extension Handlers {
    static let caseActions = [
        CaseVerb(
            "SET", "<number> <property> [:<value>]", "sets a property, or takes its value away."
        ) { words, _ in
            act(.setProperty(words[1], to: words.count > 2 ? words[2] : nil), words[0])
        },
        CaseVerb(
            "DECIDE", "<number> <valid from or *> :<decision>", "records what was decided.",
            completing: withValidity
        ) { words, _ in
            act(.decide(words[2], validFrom: words[1] == whatever ? nil : words[1]), words[0])
        },
        CaseVerb("EXTEND", "<number> :<reason>", "moves its deadline, as its type allows.") { words, _ in
            act(.extend(reason: words[1]), words[0])
        },
        CaseVerb("SUSPEND", "<number> :<reason>", "lets it wait; the deadline waits with it.") { words, _ in
            act(.suspend(reason: words[1]), words[0])
        },
        CaseVerb("RESUME", "<number>", "goes on with it.") { words, _ in act(.resume, words[0]) },
        CaseVerb("MAIN", "<number> <main case or *>", "makes it a part of another case, or of none.") { words, _ in
            act(.setMain(words[1] == whatever ? nil : words[1]), words[0])
        },
        CaseVerb("RELATE", "<number> <other>", "links two cases.") { words, _ in
            act(.relate(to: words[1]), words[0])
        },
        CaseVerb("UNRELATE", "<number> <other>", "takes the link away.") { words, _ in
            act(.unrelate(from: words[1]), words[0])
        },
        CaseVerb("REOPEN", "<number> :<reason>", "opens it again, without a result.") { words, _ in
            act(.reopen(reason: words[1]), words[0])
        },
    ]

    static func act(_ action: CaseAction, _ number: String) -> Answer {
        change(.act(number: number, action), number)
    }

    /// A decision holds from now on, if nothing else is said.
    private static func withValidity(_ words: [Substring]) -> [Substring] {
        guard words.count > 1, words[1] != whatever, Timestamp(dateText: String(words[1])) == nil else { return words }
        return [words[0], Substring(whatever)] + words.dropFirst()
    }
}
