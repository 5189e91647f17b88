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
    private static func attach(_ words: [String], _ viewer: Viewer) -> Answer {
        guard let file = HostedFileID(name: words[0]) else {
            return .lines(Refusal.document(.noSuchFile(words[0])).lines(for: viewer, verb: "CASE"))
        }
        if words.count == 2 {
            return document([words[1]], viewer) { id, _ in .ask(.document(.hosted(.attachVersion(file, of: id)))) }
        }
        guard words.count > 3 else { return needsMore("CASE", viewer, ["ATTACH"]) }
        let (words, level) = words.withoutLevel(at: 3)
        return withLevel(level, "ATTACH", viewer) { level in
            .ask(
                .document(
                    .hosted(
                        .attach(
                            file, number: words[1], kind: words[2].spaced, title: words[3], confidentiality: level))))
        }
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
