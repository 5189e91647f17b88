import FikaCore
import IRCWire

/// CASE; what it does with filings stands in `Filing.swift`.
extension Handlers {
    static func casework(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard let name = message.parameters.first?.uppercased() else { return needsMore("CASE", viewer) }
        let rest = Array(message.parameters.dropFirst())
        if let answer = filing(name, rest, session) ?? documents(name, rest, viewer)
            ?? consultation(name, rest, session)
        {
            return answer
        }
        guard let verb = CaseVerb.table[name] else {
            let names = CaseVerb.all.map(\.name).joined(separator: ", ")
            return .line(viewer.fail("CASE", "INVALID_PARAMS", [name.word], "Use \(names)"))
        }
        return verb.answer(rest, viewer)
    }

    static let caseReading = [
        CaseVerb("LIST") { rest, _ in .ask(.read(.cases(includingClosed: rest.first?.uppercased() == "ALL"))) },
        CaseVerb("SHOW", parametersMin: 1) { rest, _ in .ask(.read(.caseFile(number: rest[0]))) },
        CaseVerb("TIMELINE", parametersMin: 1) { rest, viewer in
            let numbers = rest.dropFirst().prefix(2).map { Int($0) }
            guard !numbers.contains(nil) else {
                return .line(
                    viewer.fail("CASE", "INVALID_PARAMS", ["TIMELINE"], "A place in the time line is a number"))
            }
            let (after, limit) = (numbers.first ?? 0, numbers.count > 1 ? numbers[1] : nil)
            return .ask(.query(.timeline(number: rest[0], after: after ?? 0, limit: limit ?? .max)))
        },
        CaseVerb("TYPES") { rest, _ in .ask(.read(.caseTypes), for: rest.first.map(Purpose.caseType) ?? .plain) },
    ]

    static let caseWork = [
        CaseVerb("OPEN", parametersMin: 3, wordsBeforeText: 2, open),
        CaseVerb("STATUS", parametersMin: 2, wordsBeforeText: 1) { rest, _ in
            change(.setStatus(number: rest[0], to: rest[1]), rest[0])
        },
        CaseVerb("CLOSE", parametersMin: 2, wordsBeforeText: 1) { rest, _ in
            let waives = rest.count > 2 && rest[2].uppercased() == "WAIVE"
            return change(.close(number: rest[0], result: rest[1], waives: waives), rest[0])
        },
        CaseVerb("ASSIGN", parametersMin: 3) { rest, viewer in
            guard let role = CaseFile.Role(rawValue: rest[2].lowercased()) else {
                let roles = CaseFile.Role.allCases.map(\.rawValue).joined(separator: ", ")
                return .line(viewer.fail("CASE", "INVALID_PARAMS", ["ASSIGN", rest[2]], "Roles are \(roles)"))
            }
            return change(.assign(number: rest[0], account: rest[1], role: role), rest[0])
        },
        CaseVerb("UNASSIGN", parametersMin: 2) { rest, _ in
            change(.unassign(number: rest[0], account: rest[1]), rest[0])
        },
    ]

    private static func open(_ rest: [String], _ viewer: Viewer) -> Answer {
        let level = rest[1] == "*" ? nil : Confidentiality(rawValue: rest[1].lowercased())
        guard rest[1] == "*" || level != nil else {
            let steps = Confidentiality.allCases.map(\.rawValue).joined(separator: ", ")
            return .line(viewer.fail("CASE", "INVALID_PARAMS", ["OPEN", rest[1]], "Use * or one of \(steps)"))
        }
        return .ask(.casework(.open(type: rest[0], title: rest[2], confidentiality: level)), for: .caseLine(nil))
    }

    static func change(_ command: CaseCommand, _ number: String) -> Answer {
        .ask(.casework(command), for: .caseLine(number))
    }

    static func needsMore(_ verb: String, _ viewer: Viewer, _ context: [String] = []) -> Answer {
        .line(viewer.fail(verb, "NEED_MORE_PARAMS", context, "Not enough parameters"))
    }

    static func noSuchMessage(_ verb: String, _ session: ClientSession) -> Answer {
        .lines(Refusal.noSuchMessage.lines(for: session.viewer, verb: verb))
    }
}
