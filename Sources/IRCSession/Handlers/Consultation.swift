import FikaCore
import IRCWire

/// The verbs of CASE about grants and consultations.
extension Handlers {
    private static let neededByVerb = [
        "GRANT": 5, "GRANTS": 1, "REVOKE": 1, "CONSULT": 5, "CONSULTATIONS": 0, "READ": 1, "ANSWER": 2, "REQUEST": 2,
        "APPROVE": 3, "DECLINE": 2, "SETTLE": 1, "WITHDRAW": 1,
    ]

    /// nil: none of its verbs.
    static func consultation(_ verb: String, _ rest: [String], _ session: ClientSession) -> Answer? {
        // With three words it is about what was filed late.
        guard let needed = neededByVerb[verb], verb != "DECLINE" || rest.count <= 2 else { return nil }
        let viewer = session.viewer
        guard rest.count >= needed else { return needsMore("CASE", viewer, [verb]) }
        switch verb {
        case "GRANTS": return .ask(.read(.grants(number: rest[0])))
        case "CONSULTATIONS": return .ask(.read(.consultations))
        case "READ": return read(rest, viewer)
        case "GRANT", "CONSULT": return giving(verb, rest, viewer)
        case "REVOKE": return .ask(.access(.revoke(key: rest[0])))
        case "ANSWER": return .ask(.access(.answer(key: rest[0], text: rest[1])))
        case "REQUEST": return .ask(.access(.request(key: rest[0], reason: rest[1])))
        case "APPROVE", "DECLINE": return deciding(verb, rest, viewer)
        case "SETTLE": return .ask(.access(.settle(key: rest[0])))
        default: return .ask(.access(.withdraw(key: rest[0])))
        }
    }

    /// `CASE READ <key> [<limit> [<before>]]`
    private static func read(_ rest: [String], _ viewer: Viewer) -> Answer {
        guard let limit = rest.count > 1 ? Int(rest[1]) : SessionLimit.searchDefault else {
            return invalid("READ", rest[1], "The limit is a number above 0", viewer)
        }
        let before = rest.count > 2 ? MessageID(wire: rest[2], as: viewer.naming) : nil
        guard rest.count < 3 || before != nil else {
            return .lines(Refusal.noSuchMessage.lines(for: viewer, verb: "CASE"))
        }
        return .ask(.query(.slice(key: rest[0], before: before, limit: limit)), for: .slice(rest[0]))
    }

    /// `CASE GRANT|CONSULT <number> <account> <until> <slice> :<reason or question>`
    private static func giving(_ verb: String, _ rest: [String], _ viewer: Viewer) -> Answer {
        guard let until = Timestamp(until: rest[2], from: viewer.now) else {
            return invalid(verb, rest[2], "The end is a number of days, or a date as 2026-12-31", viewer)
        }
        guard let slice = Grant.Slice(wire: rest[3]) else { return invalidSlice(verb, rest[3], viewer) }
        let command: AccessCommand =
            verb == "GRANT"
            ? .grant(number: rest[0], account: rest[1], slice: slice, until: until, reason: rest[4])
            : .consult(number: rest[0], account: rest[1], slice: slice, until: until, question: rest[4])
        return .ask(.access(command))
    }

    /// `CASE APPROVE <key> <request> <slice>`, `CASE DECLINE <key> <request>`
    private static func deciding(_ verb: String, _ rest: [String], _ viewer: Viewer) -> Answer {
        guard let request = Int(rest[1]) else {
            return invalid(verb, rest[1], "Requests are numbered 1, 2, and so on", viewer)
        }
        guard verb == "APPROVE" else { return .ask(.access(.decline(key: rest[0], request: request))) }
        guard let slice = Grant.Slice(wire: rest[2]) else { return invalidSlice(verb, rest[2], viewer) }
        return .ask(.access(.approve(key: rest[0], request: request, slice: slice)))
    }

    private static func invalidSlice(_ verb: String, _ text: String, _ viewer: Viewer) -> Answer {
        invalid(
            verb, text, "Use all, thread=<message>, messages=<message>,<message> or documents=<document>,<document>",
            viewer)
    }

    private static func invalid(_ verb: String, _ word: String, _ sentence: String, _ viewer: Viewer) -> Answer {
        .line(viewer.fail("CASE", "INVALID_PARAMS", [verb, word.word], sentence))
    }
}

extension Timestamp {
    /// So many days from now, or the end of a day, in UTC.
    fileprivate init?(until text: String, from now: Timestamp) {
        if let days = Int(text), (1...100_000).contains(days) {
            self = now.adding(days: days)
            return
        }
        guard let day = ServerTime.parse(text + "T00:00:00.000Z") else { return nil }
        self = Timestamp(milliseconds: day).adding(days: 1)
    }
}
