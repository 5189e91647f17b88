import IRCWire

extension Command {
    /// Asking somebody about a part of a case, and being asked.
    static let consultation: [Command] = [
        giving("consult", "question", "ask somebody, and show a part of the case"),
        giving("grant", "reason", "show somebody a part of a case"),
        Command("grants", [], "[NUMBER]", "list what of a case was granted, and who was asked", [.caseNumber]) {
            state, arguments in
            guard let number = arguments.caseNumber(in: state.current) else { return nil }
            return [.ask(IRCMessage("CASE", "GRANTS", number), .listing(nothing: "There are no grants."))]
        },
        keyed("revoke", "take a grant back at once"),
        keyed("settle", "say that the answer is enough"),
        keyed("withdraw", "take a question back"),
        Command("approve", [], "KEY REQUEST all|ID[,ID]|D1[,D2]", "show the one you asked more", [.nothing]) {
            state, arguments in
            guard let key = arguments.word(), let request = arguments.word(), let word = arguments.word(),
                let slice = state.slice(word)
            else { return nil }
            return [caseRequest("APPROVE", [key, request, slice])]
        },
        Command("deny", [], "KEY REQUEST", "do not show more", [.nothing]) { _, arguments in
            guard let key = arguments.word(), let request = arguments.word() else { return nil }
            return [caseRequest("DENY", [key, request])]
        },
        Command("consultations", [], "", "list what you were granted, and are asked") { _, _ in
            [.ask(IRCMessage("CASE", "CONSULTATIONS"), .listing(nothing: "There are no grants or consultations."))]
        },
        Command("read", [], "KEY [n]", "read what you were shown", [.nothing]) { _, arguments in
            guard let key = arguments.word() else { return nil }
            let count = arguments.word().map { [$0] } ?? []
            return [.ask(IRCMessage("CASE", ["READ", key] + count), .listing(nothing: "There is nothing said."))]
        },
        worded("answer", "answer what you were asked, for the file"),
        worded("request", "ask to see more, and say why"),
    ]

    /// `NUMBER` may be left out in the case's channel.
    private static func giving(_ name: String, _ words: String, _ help: String) -> Command {
        Command(
            name, [], "[NUMBER] ACCOUNT DAYS|DATE all|ID[,ID]|D1[,D2] \(words)", help, [.caseNumber, .nick, .nothing]
        ) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current), let account = arguments.word(),
                let until = arguments.word(), let word = arguments.word(), let slice = state.slice(word),
                let text = arguments.rest
            else { return nil }
            return [caseRequest(name.uppercased(), [number, account, until, slice, text])]
        }
    }

    private static func keyed(_ name: String, _ help: String) -> Command {
        Command(name, [], "KEY", help, [.nothing]) { _, arguments in
            arguments.word().map { [caseRequest(name.uppercased(), [$0])] }
        }
    }

    private static func worded(_ name: String, _ help: String) -> Command {
        Command(name, [], "KEY text", help, [.nothing]) { _, arguments in
            guard let key = arguments.word(), let text = arguments.rest else { return nil }
            return [caseRequest(name.uppercased(), [key, text])]
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
