import FikaCore
import IRCWire

/// The verbs of CASE that are about documents.
extension Handlers {
    static let documentVerbs = [
        CaseVerb("DOCUMENTS", "<number>", "the documents of a case, with all their versions.") { words, _ in
            .ask(.read(.documents(number: words[0])))
        },
        CaseVerb(
            "UPLOAD", "<number> <kind> [<confidentiality or *>] :<title>", "gives a link to send a new document to.",
            completing: { $0.withLevel(at: 2) }, upload),
        CaseVerb("VERSION", "<document>", "gives a link to send a new version of it to.") { words, viewer in
            document(words, viewer) { id, _ in .ask(.document(.requestVersion(id))) }
        },
        CaseVerb("DOWNLOAD", "<document> [<version or *>]", "gives a link to fetch it from.") { words, viewer in
            document(words, viewer) { id, version in .ask(.document(.requestDownload(id, version: version))) }
        },
        CaseVerb(
            "COMMENT", "<document> <version or *> <place or *> :<text>",
            "says something of it, to a place such as page_3.", completing: withVersionAndPlace
        ) { words, viewer in
            let anchor = words[2] == whatever ? "" : words[2].spaced
            return document(words, viewer) { id, version in
                .ask(.document(.comment(id, version: version, anchor: anchor, text: words[3])))
            }
        },
        CaseVerb("COMMENTS", "<document> [<version or *>]", "what was said of it.") { words, viewer in
            document(words, viewer) { id, version in
                .ask(.query(.comments(id, version: version, limit: SessionLimit.commentsMax)), for: .comments)
            }
        },
    ]

    /// What stands for nothing in particular.
    static let whatever = "*"

    /// A document, and where one is named, its version.
    static func document(
        _ words: [String], _ viewer: Viewer, _ answer: (DocumentID, _ version: Int?) -> Answer
    ) -> Answer {
        guard let id = DocumentID(name: words[0]) else {
            return .lines(Refusal.document(.noSuchDocument(words[0])).lines(for: viewer, verb: "CASE"))
        }
        let named = words.count > 1 ? words[1] : whatever
        return answer(id, named == whatever ? nil : Int(named) ?? 0)
    }

    /// The confidentiality may be left out.
    private static func upload(_ words: [String], _ viewer: Viewer) -> Answer {
        let (words, level) = words.withoutLevel(at: 2)
        return withLevel(level, "UPLOAD", viewer) { level in
            .ask(
                .document(
                    .requestUpload(
                        number: words[0], kind: words[1].spaced, title: words[2], confidentiality: level)))
        }
    }

    /// Who says neither means the latest version, and all of it.
    private static func withVersionAndPlace(_ words: [Substring]) -> [Substring] {
        guard words.count > 1, words[1] != whatever, Int(words[1]) == nil else { return words }
        return [words[0], Substring(whatever), Substring(whatever)] + words.dropFirst()
    }
}

extension [String] {
    /// A confidentiality that may be left out in front of the last word.
    func withoutLevel(at place: Int) -> (words: [String], level: String?) {
        guard count > place + 1 else { return (self, nil) }
        return (Array(self[..<place] + self[(place + 1)...]), self[place].lowercased())
    }
}

extension String {
    /// A parameter that stands for words.
    var spaced: String {
        String(map { $0 == "_" ? " " : $0 })
    }
}
