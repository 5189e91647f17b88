import IRCWire

extension Command {
    /// Asking somebody about a part of a case, and being asked.
    static let consultation: [Command] = [
        giving(.consult),
        giving(.grant),
        Command(.consult(.grants), completing: [.caseNumber]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current) else { return nil }
            return [.ask(IRCMessage("CASE", "GRANTS", number), .listing(nothing: .noGrants))]
        },
        keyed(.revoke),
        keyed(.settle),
        keyed(.withdraw),
        Command(.consult(.approve), completing: [.nothing]) {
            state, arguments in
            guard let key = arguments.word(), let request = arguments.word(), let word = arguments.word(),
                let slice = state.slice(word)
            else { return nil }
            return [caseRequest("APPROVE", [key, request, slice])]
        },
        Command(.consult(.deny), completing: [.nothing]) { _, arguments in
            guard let key = arguments.word(), let request = arguments.word() else { return nil }
            return [caseRequest("DENY", [key, request])]
        },
        Command(.consult(.consultations)) { _, _ in
            [.ask(IRCMessage("CASE", "CONSULTATIONS"), .listing(nothing: .noConsultations))]
        },
        Command(.consult(.read), completing: [.nothing]) { _, arguments in
            guard let key = arguments.word() else { return nil }
            let count = arguments.word().map { [$0] } ?? []
            return [.ask(IRCMessage("CASE", ["READ", key] + count), .listing(nothing: .nothingSaid))]
        },
        worded(.answer),
        worded(.request),
    ]

    /// `NUMBER` may be left out in the case's channel.
    private static func giving(_ name: CommandName.Consult) -> Command {
        Command(.consult(name), completing: [.caseNumber, .nick, .nothing]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let account = arguments.word(),
                let until = arguments.word(), let word = arguments.word(), let slice = state.slice(word),
                let text = arguments.rest
            else { return nil }
            return [caseRequest(name.rawValue.uppercased(), [number, account, until, slice, text])]
        }
    }

    private static func keyed(_ name: CommandName.Consult) -> Command {
        Command(.consult(name)) { _, arguments in
            arguments.word().map { [caseRequest(name.rawValue.uppercased(), [$0])] }
        }
    }

    private static func worded(_ name: CommandName.Consult) -> Command {
        Command(.consult(name)) { _, arguments in
            guard let key = arguments.word(), let text = arguments.rest else { return nil }
            return [caseRequest(name.rawValue.uppercased(), [key, text])]
        }
    }
}

extension State {
    /// What is to be shown, as the wire says it: `all`, the thread of a message, several messages, documents. nil: it
    /// names nothing.
    fileprivate func slice(_ word: String) -> String? {
        if word.lowercased() == "all" || word.contains("=") { return word }
        let names = word.split(separator: ",").map(String.init)
        let documents = names.compactMap(DocumentName.number)
        if !documents.isEmpty, documents.count == names.count {
            return "documents=" + documents.joined(separator: ",")
        }
        let messages = names.compactMap { message($0)?.msgid }
        guard !messages.isEmpty, messages.count == names.count else { return nil }
        return messages.count == 1 ? "thread=" + messages[0] : "messages=" + messages.joined(separator: ",")
    }
}
