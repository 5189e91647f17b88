import FikaCore
import IRCWire

/// The verbs of CASE that are about documents.
extension Handlers {
    private static let documentVerbs = [
        "DOCUMENTS": 1, "UPLOAD": 3, "VERSION": 1, "DOWNLOAD": 1, "COMMENT": 4, "COMMENTS": 1,
    ]
    /// What stands for nothing in particular.
    private static let whatever = "*"

    /// nil: not one of them.
    static func documents(_ verb: String, _ rest: [String], _ viewer: Viewer) -> Answer? {
        guard let needed = documentVerbs[verb] else { return nil }
        guard rest.count >= needed else { return needsMore("CASE", viewer, [verb]) }
        if verb == "DOCUMENTS" { return .ask(.read(.documents(number: rest[0]))) }
        if verb == "UPLOAD" { return upload(rest, viewer) }
        guard let id = DocumentID(name: rest[0]) else { return refused(.noSuchDocument(rest[0]), viewer) }
        if verb == "VERSION" { return .ask(.document(.requestVersion(id))) }
        let named = rest.count > 1 ? rest[1] : whatever
        let number = named == whatever ? nil : Int(named) ?? 0
        switch verb {
        case "DOWNLOAD": return .ask(.document(.requestDownload(id, version: number)))
        case "COMMENT":
            let anchor = rest[2] == whatever ? "" : rest[2].spaced
            return .ask(.document(.comment(id, version: number, anchor: anchor, text: rest[3])))
        default:
            return .ask(.query(.comments(id, version: number, limit: SessionLimit.commentsMax)), for: .comments)
        }
    }

    /// The confidentiality may be left out.
    private static func upload(_ rest: [String], _ viewer: Viewer) -> Answer {
        let word = rest.count > 3 ? rest[2].lowercased() : whatever
        let level = Confidentiality(rawValue: word)
        guard word == whatever || level != nil else {
            let steps = Confidentiality.allCases.map(\.rawValue).joined(separator: ", ")
            return .line(viewer.fail("CASE", "INVALID_PARAMS", ["UPLOAD", word], "Use * or one of \(steps)"))
        }
        return .ask(
            .document(
                .requestUpload(
                    number: rest[0], kind: rest[1].spaced, title: rest[rest.count > 3 ? 3 : 2], confidentiality: level))
        )
    }

    private static func refused(_ refusal: DocumentRefusal, _ viewer: Viewer) -> Answer {
        .lines(Refusal.document(refusal).lines(for: viewer, verb: "CASE"))
    }
}

extension String {
    /// A parameter that stands for words.
    fileprivate var spaced: String {
        String(map { $0 == "_" ? " " : $0 })
    }
}
