import FikaCore
import IRCWire

/// CASE and FILE.
extension Handlers {
    static func casework(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        guard let verb = message.parameters.first?.uppercased() else { return needsMore("CASE", viewer) }
        let rest = Array(message.parameters.dropFirst())
        if let answer = documents(verb, rest, viewer) { return answer }
        let needed = ["SHOW": 1, "OPEN": 3, "STATUS": 2, "CLOSE": 2, "ASSIGN": 3, "UNASSIGN": 2]
        guard rest.count >= needed[verb] ?? 0 else { return needsMore("CASE", viewer, [verb]) }
        switch verb {
        case "LIST": return .ask(.read(.cases(includingClosed: rest.first?.uppercased() == "ALL")))
        case "SHOW": return .ask(.read(.caseFile(number: rest[0])))
        case "TYPES": return .ask(.read(.caseTypes))
        case "OPEN": return open(rest, viewer)
        case "STATUS": return change(.setStatus(number: rest[0], to: rest[1]), rest[0])
        case "CLOSE": return change(.close(number: rest[0], result: rest[1]), rest[0])
        case "ASSIGN":
            guard let role = CaseFile.Role(rawValue: rest[2].lowercased()) else {
                let roles = CaseFile.Role.allCases.map(\.rawValue).joined(separator: ", ")
                return .line(viewer.fail("CASE", "INVALID_PARAMS", [verb, rest[2]], "Roles are \(roles)"))
            }
            return change(.assign(number: rest[0], account: rest[1], role: role), rest[0])
        case "UNASSIGN": return change(.unassign(number: rest[0], account: rest[1]), rest[0])
        default:
            return .line(
                viewer.fail(
                    "CASE", "INVALID_PARAMS", [verb],
                    "Use LIST, SHOW, TYPES, OPEN, STATUS, CLOSE, ASSIGN, UNASSIGN, DOCUMENTS, UPLOAD, VERSION, "
                        + "DOWNLOAD, COMMENT or COMMENTS"))
        }
    }

    /// The thread is read first, then filed: what is filed is what the one who files may read.
    static func file(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let parameters = message.parameters
        guard parameters.count >= 3 else { return needsMore("FILE", session.viewer) }
        guard let id = MessageID(wire: parameters[2]) else { return noSuchMessage("FILE", session) }
        var wish: MessageID?
        if parameters.count > 3 {
            guard let id = MessageID(wire: parameters[3]) else { return noSuchMessage("FILE", session) }
            wish = id
        }
        return .ask(
            .query(.thread(channel: parameters[1], id, alongside: wish)),
            for: .filing(number: parameters[0], wish: wish))
    }

    private static func open(_ rest: [String], _ viewer: Viewer) -> Answer {
        let level = rest[1] == "*" ? nil : Confidentiality(rawValue: rest[1].lowercased())
        guard rest[1] == "*" || level != nil else {
            let steps = Confidentiality.allCases.map(\.rawValue).joined(separator: ", ")
            return .line(viewer.fail("CASE", "INVALID_PARAMS", ["OPEN", rest[1]], "Use * or one of \(steps)"))
        }
        return .ask(.casework(.open(type: rest[0], title: rest[2], confidentiality: level)), for: .caseLine(nil))
    }

    private static func change(_ command: CaseCommand, _ number: String) -> Answer {
        .ask(.casework(command), for: .caseLine(number))
    }

    static func needsMore(_ verb: String, _ viewer: Viewer, _ context: [String] = []) -> Answer {
        .line(viewer.fail(verb, "NEED_MORE_PARAMS", context, "Not enough parameters"))
    }

    static func noSuchMessage(_ verb: String, _ session: ClientSession) -> Answer {
        .lines(Refusal.noSuchMessage.lines(for: session.viewer, verb: verb))
    }
}
