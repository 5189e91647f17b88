import IRCWire

extension Command {
    static let casework: [Command] =
        filing + [
            Command(.work(.cases)) { _, arguments in
                let isAll = arguments.word()?.lowercased() == "all"
                let request = IRCMessage("CASE", ["LIST"] + (isAll ? ["ALL"] : []))
                return [.ask(request, .listing(nothing: isAll ? .noCases : .noOpenCases))]
            },
            Command(.work(.case), completing: [.caseNumber]) {
                state, arguments in
                guard let number = arguments.caseNumber(in: state.current) else { return nil }
                return [.ask(IRCMessage("CASE", "SHOW", number), .listing(nothing: .noSuchCase))]
            },
            Command(.work(.open), completing: [.caseType, .nothing]) { _, arguments in
                guard let type = arguments.word(), let title = arguments.rest else { return nil }
                return [caseRequest("OPEN", [type, "*", title])]
            },
            Command(.work(.types)) { _, _ in
                [.ask(IRCMessage("CASE", "TYPES"), .listing(nothing: .noTypes))]
            },
            Command(.work(.status), completing: [.caseNumber, .nothing]) {
                state, arguments in
                guard let number = arguments.caseNumber(in: state.current), let status = arguments.rest else {
                    return nil
                }
                return [caseRequest("STATUS", [number, status])]
            },
            Command(.work(.close), completing: [.caseNumber, .nothing]) { state, arguments in
                guard let number = arguments.caseNumber(in: state.current), let result = arguments.rest else {
                    return nil
                }
                return [caseRequest("CLOSE", [number, result])]
            },
            Command(.work(.assign), completing: [.caseNumber, .nick]) {
                state, arguments in
                guard let number = arguments.caseNumber(in: state.current), let account = arguments.word(),
                    let role = arguments.rest
                else { return nil }
                return [caseRequest("ASSIGN", [number, account, role])]
            },
            Command(.work(.unassign), completing: [.caseNumber, .nick]) {
                state, arguments in
                guard let number = arguments.caseNumber(in: state.current), let account = arguments.word()
                else { return nil }
                return [caseRequest("UNASSIGN", [number, account])]
            },
        ]

    static func caseRequest(_ verb: String, _ parameters: [String]) -> Effect {
        .ask(IRCMessage("CASE", [verb] + parameters, forcesTrailing: true), .listing(nothing: .silence))
    }
}
