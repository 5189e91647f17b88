import IRCWire

extension Command {
    /// What is done with a case besides its status, its roles and its end.
    static let caseActions: [Command] = [
        reasoned("extend", "[NUMBER] reason", "move the deadline of a case"),
        reasoned("suspend", "[NUMBER] reason", "let a case wait"),
        Command("resume", [], "[NUMBER]", "go on with a case that waited", [.caseNumber]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current) else { return nil }
            return [caseRequest("RESUME", [number])]
        },
        reasoned("reopen", "[NUMBER] reason", "open a closed case again"),
        Command("property", [], "[NUMBER] NAME value", "set a property of a case", [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let name = arguments.word(),
                let value = arguments.rest
            else { return nil }
            return [caseRequest("SET", [number, name, value])]
        },
        Command("decide", [], "[NUMBER] decision", "record a decision in a case", [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let text = arguments.rest else { return nil }
            return [caseRequest("DECIDE", [number, "*", text])]
        },
        linking("relate", "RELATE", "link this case with another"),
        linking("unrelate", "UNRELATE", "take the link with another case away"),
        linking("partof", "MAIN", "make this case a part of another"),
        Command("timeline", [], "[NUMBER] [after]", "what happened to a case", [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current) else { return nil }
            let after = arguments.word().map { [$0] } ?? []
            return [
                .ask(IRCMessage("CASE", ["TIMELINE", number] + after), .listing(nothing: "Nothing more happened."))
            ]
        },
        Command("late", [], "", "list what was filed into your closed cases") { _, _ in
            [.ask(IRCMessage("CASE", "LATE"), .listing(nothing: "Nothing waits for you."))]
        },
        Command("admit", [], "[NUMBER] RECEIPT", "take in what was filed late", [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let receipt = arguments.word()
            else { return nil }
            return [caseRequest("ADMIT", [number, receipt])]
        },
        Command("refuse", [], "[NUMBER] RECEIPT reason", "leave out what was filed late", [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let receipt = arguments.word(),
                let reason = arguments.rest
            else { return nil }
            return [caseRequest("REFUSE", [number, receipt, reason])]
        },
    ]

    private static func reasoned(_ name: String, _ usage: String, _ help: String) -> Command {
        Command(name, [], usage, help, [.caseNumber, .nothing]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let reason = arguments.rest else { return nil }
            return [caseRequest(name.uppercased(), [number, reason])]
        }
    }

    /// The case one is in, or a first number, and the other one.
    private static func linking(_ name: String, _ verb: String, _ help: String) -> Command {
        Command(name, [], "[NUMBER] OTHER", help, [.caseNumber, .caseNumber]) { state, arguments in
            guard let first = arguments.word() else { return nil }
            guard let second = arguments.word() else {
                return state.current.flatMap(CaseNumber.of(channel:)).map { [caseRequest(verb, [$0, first])] }
            }
            return [caseRequest(verb, [first, second])]
        }
    }
}
