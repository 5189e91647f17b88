import IRCWire

extension Command {
    /// What a paper is where nobody says its kind.
    private static let usualKind = "document"

    static let documents: [Command] = [
        Command(.consult(.documents), completing: [.caseNumber]) { state, arguments in
            guard let number = arguments.caseNumber(in: state.current) ?? arguments.word() else { return nil }
            return [.ask(IRCMessage("CASE", "DOCUMENTS", number), .listing(nothing: .noDocuments))]
        },
        Command(.consult(.upload)) { state, arguments in
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
        Command(.consult(.download)) { _, arguments in
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
        Command(.consult(.files)) { _, _ in
            [.ask(IRCMessage("CASE", "FILES"), .listing(nothing: .noFilesWaiting))]
        },
        Command(.consult(.comment)) { _, arguments in
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
        Command(.consult(.comments)) { _, arguments in
            guard let (name, version) = arguments.word().flatMap(DocumentName.parts) else { return nil }
            return [.ask(IRCMessage("CASE", "COMMENTS", name, version), .listing(nothing: .noComments))]
        },
    ]
}
