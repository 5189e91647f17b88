import FikaCore
import IRCWire

/// Files that are sent first and put into a case after: FILEHOST, and the verbs of CASE that follow.
extension Handlers {
    static let hostedFileVerbs = [
        CaseVerb(
            "ATTACH",
            forms: [
                VerbForm(
                    "<file> <number> <kind> [<confidentiality or *>] :<title>",
                    "puts a file that you sent into a case."),
                VerbForm("<file> <document>", "makes it a new version of a document."),
            ], completing: { $0.withLevel(at: 3) }, attach),
        CaseVerb("FILES", "", "files that you sent and put into no case yet.") { _, _ in .ask(.read(.hostedFiles)) },
    ]

    /// `ATTACH <file> <number> <kind> [<confidentiality>] :<title>` or `ATTACH <file> <document>`
    private static func attach(_ rest: [String], _ viewer: Viewer) -> Answer {
        func refused(_ refusal: DocumentRefusal) -> Answer {
            .lines(Refusal.document(refusal).lines(for: viewer, verb: "CASE"))
        }
        guard let file = HostedFileID(name: rest[0]) else { return refused(.noSuchFile(rest[0])) }
        if rest.count == 2 {
            guard let id = DocumentID(name: rest[1]) else { return refused(.noSuchDocument(rest[1])) }
            return .ask(.document(.hosted(.attachVersion(file, of: id))))
        }
        guard rest.count > 3 else { return needsMore("CASE", viewer, ["ATTACH"]) }
        let word = rest.count > 4 ? rest[3].lowercased() : "*"
        let level = Confidentiality(rawValue: word)
        guard word == "*" || level != nil else {
            let steps = Confidentiality.allCases.map(\.rawValue).joined(separator: ", ")
            return .line(viewer.fail("CASE", "INVALID_PARAMS", ["ATTACH", word.word], "Use * or one of \(steps)"))
        }
        return .ask(
            .document(
                .hosted(
                    .attach(
                        file, number: rest[1], kind: rest[2].spaced, title: rest[rest.count > 4 ? 4 : 3],
                        confidentiality: level))))
    }

    /// IRCv3 draft/FILEHOST: a token for those who show no password.
    static func fileHost(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard message.parameters[0].uppercased() == "TOKEN" else {
            return .line(
                viewer.standardReply("FILEHOST", "INVALID_PARAMS", [message.parameters[0].word], "Use TOKEN"))
        }
        guard viewer.fileHost != nil else {
            return .line(
                viewer.standardReply(
                    "FILEHOST", "DISABLED", [], "Files are sent over an encrypted connection, by people with an account"
                ))
        }
        return .ask(.document(.hosted(.requestUpload)))
    }
}

extension String {
    /// A parameter that stands for words.
    fileprivate var spaced: String {
        String(map { $0 == "_" ? " " : $0 })
    }
}
