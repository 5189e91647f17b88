import IRCWire

extension Command {
    static let casework: [Command] = [
        Command("cases", [], "[all]", "list the open cases you may see, or all") { _, arguments in
            let isAll = arguments.word()?.lowercased() == "all"
            let request = IRCMessage("CASE", ["LIST"] + (isAll ? ["ALL"] : []))
            return [.ask(request, .listing(nothing: isAll ? "There are no cases." : "There are no open cases."))]
        },
        Command("case", [], "[NUMBER]", "show a case: its roles and what is filed", [.caseNumber]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current) else { return nil }
            return [.ask(IRCMessage("CASE", "SHOW", number), .listing(nothing: "There is no such case."))]
        },
        Command("open", [], "TYPE title", "open a case", [.caseType, .nothing]) { _, arguments in
            guard let type = arguments.word(), let title = arguments.rest else { return nil }
            return [caseRequest("OPEN", [type, "*", title])]
        },
        Command("types", [], "", "list the types a case can have") { _, _ in
            [.ask(IRCMessage("CASE", "TYPES"), .listing(nothing: "There are no case types."))]
        },
        Command("status", [], "[NUMBER] status", "set the status of a case", [.caseNumber, .nothing]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let status = arguments.rest else { return nil }
            return [caseRequest("STATUS", [number, status])]
        },
        Command("close", [], "[NUMBER] result", "close a case", [.caseNumber, .nothing]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let result = arguments.rest else { return nil }
            return [caseRequest("CLOSE", [number, result])]
        },
        Command("assign", [], "[NUMBER] ACCOUNT role", "give somebody a role in a case", [.caseNumber, .nick]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let account = arguments.word(),
                let role = arguments.rest
            else { return nil }
            return [caseRequest("ASSIGN", [number, account, role])]
        },
        Command("unassign", [], "[NUMBER] ACCOUNT", "take somebody's role in a case", [.caseNumber, .nick]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let account = arguments.word()
            else { return nil }
            return [caseRequest("UNASSIGN", [number, account])]
        },
        Command("file", [], "[NUMBER] ID", "file the thread of a message into a case", [.caseNumber, .messageID]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current),
                let (msgid, channel) = state.message(arguments.word())
            else { return nil }
            return [.ask(IRCMessage("FILE", number, channel, msgid), .listing(nothing: ""))]
        },
    ]

    static func caseRequest(_ verb: String, _ parameters: [String]) -> Effect {
        .ask(IRCMessage("CASE", [verb] + parameters, forcesTrailing: true), .listing(nothing: ""))
    }
}
