import IRCWire

extension Command {
    static let documents: [Command] = [
        Command("documents", [], "[NUMBER]", "list the documents of a case", [.caseNumber]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current) else { return nil }
            return [.ask(IRCMessage("CASE", "DOCUMENTS", number), .listing(nothing: "There are no documents."))]
        },
        Command("download", [], "D1[/VERSION]", "show a link to fetch a document from") { _, arguments in
            guard let (name, version) = arguments.word().flatMap(DocumentName.parts) else { return nil }
            return [.ask(IRCMessage("CASE", "DOWNLOAD", name, version), .listing(nothing: ""))]
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
