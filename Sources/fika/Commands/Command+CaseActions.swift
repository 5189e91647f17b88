import IRCWire

extension Command {
    /// What is done with a case besides its status, its roles and its end.
    static let caseActions: [Command] = [
        reasoned(.extend),
        reasoned(.suspend),
        Command(.work(.resume), completing: [.caseNumber]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current) else { return nil }
            return [caseRequest("RESUME", [number])]
        },
        reasoned(.reopen),
        Command(.work(.property), completing: [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let name = arguments.word(),
                let value = arguments.rest
            else { return nil }
            return [caseRequest("SET", [number, name, value])]
        },
        Command(.work(.decide), completing: [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let text = arguments.rest else { return nil }
            return [caseRequest("DECIDE", [number, "*", text])]
        },
        linking(.relate, "RELATE"),
        linking(.unrelate, "UNRELATE"),
        linking(.partof, "MAIN"),
        Command(.work(.timeline), completing: [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current) else { return nil }
            let after = arguments.word().map { [$0] } ?? []
            return [
                .ask(IRCMessage("CASE", ["TIMELINE", number] + after), .listing(nothing: .nothingHappened))
            ]
        },
        Command(.work(.late)) { _, _ in
            [.ask(IRCMessage("CASE", "LATE"), .listing(nothing: .nothingWaits))]
        },
        Command(.work(.admit), completing: [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let receipt = arguments.word()
            else { return nil }
            return [caseRequest("ADMIT", [number, receipt])]
        },
        Command(.work(.refuse), completing: [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let receipt = arguments.word(),
                let reason = arguments.rest
            else { return nil }
            return [caseRequest("REFUSE", [number, receipt, reason])]
        },
    ]

    private static func reasoned(_ name: CommandName.Work) -> Command {
        Command(.work(name), completing: [.caseNumber, .nothing]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let reason = arguments.rest else { return nil }
            return [caseRequest(name.rawValue.uppercased(), [number, reason])]
        }
    }

    /// The case one is in, or a first number, and the other one.
    private static func linking(_ name: CommandName.Work, _ verb: String) -> Command {
        Command(.work(name), completing: [.caseNumber, .caseNumber]) { state, arguments in
            guard let first = arguments.word() else { return nil }
            guard let second = arguments.word() else {
                return state.current.flatMap(CaseNumber.of(channel:)).map { [caseRequest(verb, [$0, first])] }
            }
            return [caseRequest(verb, [first, second])]
        }
    }
}
