import IRCWire

extension Command {
    /// What a paper is where nobody says its kind.
    private static let usualKind = "document"

    static let documents: [Command] = [
        Command(
            "documents", [], "[NUMBER|GRANT]", "list the documents of a case, or of what you were shown", [.caseNumber]
        ) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current) ?? arguments.word() else { return nil }
            return [.ask(IRCMessage("CASE", "DOCUMENTS", number), .listing(nothing: "There are no documents."))]
        },
        Command(
            "upload", [], "FILE [into NUMBER|D1] [as KIND] [title]", "put a file into a case, or a new version of one"
        ) { state, arguments in
            guard let file = arguments.path() else { return nil }
            let goal = arguments.word(behind: "into") ?? state.current.flatMap(CaseNumber.of(channel:))
            guard let goal else { return nil }
            if goal.first?.lowercased() == "d", goal.dropFirst().allSatisfy(\.isNumber) {
                return [.carry(.send(file: file, request: IRCMessage("CASE", "VERSION", goal)))]
            }
            let kind = arguments.word(behind: "as") ?? usualKind
            let title = arguments.rest ?? FileName.last(of: file)
            let request = IRCMessage("CASE", ["UPLOAD", goal, kind, title], forcesTrailing: true)
            return [.carry(.send(file: file, request: request))]
        },
        Command(
            "download", [], "D1[/VERSION] [as FILE | over FILE]", "fetch a document; over: in the place of a file"
        ) { _, arguments in
            guard let document = arguments.word() else { return nil }
            let (new, old) = (arguments.path(behind: "as"), arguments.path(behind: "over"))
            guard arguments.rest == nil, new == nil || old == nil else { return nil }
            let parts = document.split(separator: "/").map(String.init)
            guard (1...2).contains(parts.count) else { return nil }
            return [
                .carry(
                    .fetch(
                        request: IRCMessage("CASE", ["DOWNLOAD"] + parts), name: new ?? old, overwrites: old != nil))
            ]
        },
        Command("files", [], "", "list the files that you sent and put into no case yet") { _, _ in
            [.ask(IRCMessage("CASE", "FILES"), .listing(nothing: "No file of yours waits for a case."))]
        },
        Command("comment", [], "D1[/VERSION] [@PLACE] text", "say something about a document") { _, arguments in
            guard let (name, version) = arguments.word().flatMap(DocumentName.parts) else { return nil }
            var place = "*"
            var rest = arguments
            if let word = rest.word(), word.hasPrefix("@"), word.count > 1 {
                place = String(word.dropFirst())
                arguments = rest
            }
            guard let text = arguments.rest else { return nil }
            return [caseRequest("COMMENT", [name, version, place, text])]
        },
        Command("comments", [], "D1[/VERSION]", "show what was said about a document") { _, arguments in
            guard let (name, version) = arguments.word().flatMap(DocumentName.parts) else { return nil }
            return [.ask(IRCMessage("CASE", "COMMENTS", name, version), .listing(nothing: "There are no comments."))]
        },
    ]
}
