import IRCWire

extension Command {
    /// What was begun and what may not have arrived.
    static let outbox: [Command] = [
        Command(.talk(.drafts)) { state, _ in
            let drafts = state.drafts.all
            guard !drafts.isEmpty else { return [state.show(state.words(.noDrafts), .dim)] }
            return drafts.map { draft in
                state.show(
                    state.words(.draftOf(target: PlainText.of(draft.target), text: PlainText.quote(draft.text))))
            }
        },
        Command(.talk(.draft), completing: [.nick]) { state, arguments in
            guard let current = state.current else { return nil }
            let place = PlainText.of(current)
            state.drafts.keep(arguments.rest ?? "", for: current, state.fold)
            let phrase: TalkPhrase =
                arguments.rest == nil ? .draftForgotten(target: place) : .draftKept(target: place)
            return [state.show(state.words(phrase), .dim)]
        },
        Command(.talk(.outbox)) { state, _ in
            let entries = state.outbox.entries
            guard !entries.isEmpty else { return [state.show(state.words(.outboxEmpty), .dim)] }
            return entries.map { state.show(state.line(for: $0)) }
        },
        Command(.talk(.again)) { state, arguments in
            choose(&state, arguments.word()) { state, entry in
                guard entry.stage == .open else { return [] }
                state.outbox.mark(entry.token, .waiting)
                return []
            }.map { $0 + state.flushOutbox() }
        },
        Command(.talk(.forget)) { state, arguments in
            choose(&state, arguments.word()) { state, entry in
                state.outbox.remove(entry.token)
                return [state.show(state.words(.outboxForgotten(number: entry.number)), .dim)]
            }
        },
    ]

    /// One message of the outbox by its number, or all.
    private static func choose(
        _ state: inout State, _ word: String?, _ body: (inout State, Outbox.Entry) -> [Effect]
    ) -> [Effect]? {
        guard let word else { return nil }
        if word == "all" {
            let entries = state.outbox.entries
            return entries.flatMap { body(&state, $0) }
        }
        guard let number = Int(word), let entry = state.outbox.entry(number: number) else {
            return [state.show(state.words(.outboxNoSuch(number: PlainText.of(word))), .alert)]
        }
        return body(&state, entry)
    }
}
