import FikaCore
import IRCWire

/// CASE; its verbs about documents, consultations and filings stand in the files of those names.
extension Handlers {
    static func casework(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard let name = message.parameters.first?.uppercased() else { return needsMore("CASE", viewer) }
        guard let verb = CaseVerb.table[name] else {
            return .line(
                viewer.fail("CASE", "INVALID_PARAMS", [name.word], "There is no such verb; HELP CASE names them"))
        }
        return verb.answer(Array(message.parameters.dropFirst()), viewer)
    }

    static let caseReading = [
        CaseVerb("LIST", "[ALL]", "the open cases you may know of; ALL: the closed ones too.") { words, _ in
            .ask(.read(.cases(includingClosed: words.first?.uppercased() == "ALL")))
        },
        CaseVerb("SHOW", "<number>", "one case with its people and papers.") { words, _ in
            .ask(.read(.caseFile(number: words[0])))
        },
        CaseVerb("TIMELINE", "<number> [<after> [<limit>]]", "what happened to it, oldest first.", timeline),
        CaseVerb("TYPES", "[<type>]", "the kinds of case, or all there is to one.") { words, _ in
            .ask(.read(.caseTypes), for: words.first.map(Purpose.caseType) ?? .plain)
        },
    ]

    static let caseWork = [
        CaseVerb(
            "OPEN", "<type> <confidentiality or *> :<title>", "opens a case and its channel.",
            completing: { $0.withLevel(at: 1) }, open),
        CaseVerb("STATUS", "<number> :<status>", "sets its status.") { words, _ in
            change(.setStatus(number: words[0], to: words[1]), words[0])
        },
        CaseVerb(
            "CLOSE", "<number> :<result> [WAIVE]", "closes it; WAIVE: although consultations are open."
        ) { words, _ in
            let waives = words.count > 2 && words[2].uppercased() == "WAIVE"
            return change(.close(number: words[0], result: words[1], waives: waives), words[0])
        },
        CaseVerb("ASSIGN", "<number> <account> <role>", "gives someone a role in it.") { words, viewer in
            guard let role = CaseFile.Role(rawValue: words[2].lowercased()) else {
                let roles = CaseFile.Role.allCases.map(\.rawValue).joined(separator: ", ")
                return .line(viewer.fail("CASE", "INVALID_PARAMS", ["ASSIGN", words[2]], "Roles are \(roles)"))
            }
            return change(.assign(number: words[0], account: words[1], role: role), words[0])
        },
        CaseVerb("UNASSIGN", "<number> <account>", "takes it back.") { words, _ in
            change(.unassign(number: words[0], account: words[1]), words[0])
        },
    ]

    private static func timeline(_ words: [String], _ viewer: Viewer) -> Answer {
        let numbers = words.dropFirst().prefix(2).map { Int($0) }
        guard !numbers.contains(nil) else {
            return .line(viewer.fail("CASE", "INVALID_PARAMS", ["TIMELINE"], "A place in the time line is a number"))
        }
        let (after, limit) = (numbers.first ?? 0, numbers.count > 1 ? numbers[1] : nil)
        return .ask(.query(.timeline(number: words[0], after: after ?? 0, limit: limit ?? .max)))
    }

    private static func open(_ words: [String], _ viewer: Viewer) -> Answer {
        withLevel(words[1], "OPEN", viewer) { level in
            .ask(.casework(.open(type: words[0], title: words[2], confidentiality: level)), for: .caseLine(nil))
        }
    }

    /// `*`, as good as none, leaves it to the case or its type.
    static func withLevel(
        _ word: String?, _ verb: String, _ viewer: Viewer, _ answer: (Confidentiality?) -> Answer
    ) -> Answer {
        guard let word, word != whatever else { return answer(nil) }
        guard let level = Confidentiality(rawValue: word.lowercased()) else {
            let steps = Confidentiality.allCases.map(\.rawValue).joined(separator: ", ")
            return invalid(verb, word, "Use * or one of \(steps)", viewer)
        }
        return answer(level)
    }

    static func change(_ command: CaseCommand, _ number: String) -> Answer {
        .ask(.casework(command), for: .caseLine(number))
    }

    /// Says what to type. The context of CASE is its verb.
    static func needsMore(_ verb: String, _ viewer: Viewer, _ context: [String] = []) -> Answer {
        let usage = context.first.flatMap { CaseVerb.table[$0] }?.usage ?? HelpText.table[verb]?.usage ?? "..."
        // That of a command with verbs says what there is, not what to type.
        let wanted = usage.contains("...") ? "; see HELP \(verb)" : ": " + usage
        return .line(viewer.fail(verb, "NEED_MORE_PARAMS", context, "Not enough parameters" + wanted))
    }

    static func noSuchMessage(_ verb: String, _ viewer: Viewer) -> Answer {
        .lines(Refusal.noSuchMessage.lines(for: viewer, verb: verb))
    }
}

extension [Substring] {
    /// With a `*` where a confidentiality would stand, if none does.
    func withLevel(at place: Int) -> [Substring] {
        guard count > place, self[place] != Handlers.whatever,
            Confidentiality(rawValue: self[place].lowercased()) == nil
        else { return self }
        return self[..<place] + [Substring(Handlers.whatever)] + self[place...]
    }
}
