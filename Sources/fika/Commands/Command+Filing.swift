import IRCWire

extension Command {
    static let filing: [Command] = [
        Command(.work(.file), completing: [.caseNumber, .messageID]) { state, arguments in
            guard let numbers = arguments.caseNumbers(in: state.current) else { return nil }
            guard let first = arguments.word() else { return nil }
            if first.hasPrefix(":") {
                let words = [String(first.dropFirst()), arguments.rest ?? ""]
                let text = words.filter { !$0.isEmpty }.joined(separator: " ")
                return text.isEmpty ? nil : [caseRequest("FILE", [numbers, "NOTE", text])]
            }
            return file(first, arguments, numbers, state)
        },
        Command(.work(.filed), completing: [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let filing = arguments.word()
            else { return nil }
            let version = arguments.word().map { [$0] } ?? []
            return [
                .ask(IRCMessage("CASE", ["FILING", number, filing] + version), .listing(nothing: .nothingFiled))
            ]
        },
        Command(.work(.unfile), completing: [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let filing = arguments.word(),
                let reason = arguments.rest
            else { return nil }
            return [caseRequest("UNFILE", [number, filing, reason])]
        },
        Command(.work(.proposals)) { _, _ in
            [.ask(IRCMessage("CASE", "PROPOSALS"), .listing(nothing: .noProposals))]
        },
        Command(.work(.agree), completing: [.messageID]) { state, arguments in
            state.message(arguments.word()).map { [caseRequest("ACCEPT", [$0.msgid])] }
        },
        Command(.work(.disagree), completing: [.messageID]) { state, arguments in
            state.message(arguments.word()).map { [caseRequest("DECLINE", [$0.msgid])] }
        },
    ]

    /// One message of a channel stands for its thread; several, and those of a conversation, for themselves.
    private static func file(_ first: String, _ rest: Arguments, _ numbers: String, _ state: State) -> [Effect]? {
        var rest = rest
        guard let (msgid, target) = state.message(first) else { return nil }
        var ids = [msgid]
        while let word = rest.word() {
            guard let (msgid, other) = state.message(word), other == target else { return nil }
            ids.append(msgid)
        }
        if ids.count == 1, target.hasPrefix("#") {
            return [.ask(IRCMessage("FILE", numbers, target, msgid), .listing(nothing: .silence))]
        }
        return [
            .ask(
                IRCMessage("CASE", ["FILE", numbers, "MESSAGES", target, ids.joined(separator: ",")]),
                .listing(nothing: .silence))
        ]
    }
}
