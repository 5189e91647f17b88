import FikaCore
import IRCWire

/// The verbs of CASE about grants and consultations.
extension Handlers {
    static let consultationVerbs = [
        CaseVerb(
            "CONSULT", "<number> <account> <until> <slice> :<question>", "asks someone, in a channel of its own."
        ) { words, viewer in
            giving("CONSULT", words, viewer) { until, slice in
                .consult(number: words[0], account: words[1], slice: slice, until: until, question: words[4])
            }
        },
        CaseVerb(
            "GRANT", "<number> <account> <until> <slice> :<reason>", "shows someone a part of a case."
        ) { words, viewer in
            giving("GRANT", words, viewer) { until, slice in
                .grant(number: words[0], account: words[1], slice: slice, until: until, reason: words[4])
            }
        },
        CaseVerb("GRANTS", "<number>", "what was granted, and who was asked.") { words, _ in
            .ask(.read(.grants(number: words[0])))
        },
        CaseVerb("REVOKE", "<key>", "takes a grant back, or the question it came with.") { words, _ in
            .ask(.access(.revoke(key: words[0])))
        },
        CaseVerb("SETTLE", "<key>", "the answer is enough.") { words, _ in .ask(.access(.settle(key: words[0]))) },
        CaseVerb("WITHDRAW", "<key>", "takes the question back.") { words, _ in
            .ask(.access(.withdraw(key: words[0])))
        },
        CaseVerb("APPROVE", "<key> <request> <slice>", "shows them more, as they asked.", approve),
        CaseVerb("DENY", "<key> <request>", "does not.") { words, viewer in
            request("DENY", words, viewer) { .deny(key: words[0], request: $0) }
        },
        CaseVerb("CONSULTATIONS", "", "what you were granted, and are asked.") { _, _ in
            .ask(.read(.consultations))
        },
        CaseVerb("READ", "<key> [<limit> [<before>]]", "what you were shown.", read),
        CaseVerb("ANSWER", "<key> :<text>", "your answer, for the file.") { words, _ in
            .ask(.access(.answer(key: words[0], text: words[1])))
        },
        CaseVerb("REQUEST", "<key> :<what and why>", "asks to see more.") { words, _ in
            .ask(.access(.request(key: words[0], reason: words[1])))
        },
    ]

    private static func read(_ words: [String], _ viewer: Viewer) -> Answer {
        guard let limit = words.count > 1 ? Int(words[1]) : SessionLimit.searchDefault else {
            return invalid("READ", words[1], "The limit is a number above 0", viewer)
        }
        let before = words.count > 2 ? MessageID(wire: words[2], as: viewer.naming) : nil
        guard words.count < 3 || before != nil else {
            return .lines(Refusal.noSuchMessage.lines(for: viewer, verb: "CASE"))
        }
        return .ask(.query(.slice(key: words[0], before: before, limit: limit)), for: .slice(words[0]))
    }

    /// Until when, and what.
    private static func giving(
        _ verb: String, _ words: [String], _ viewer: Viewer,
        _ command: (_ until: Timestamp, _ slice: Grant.Slice) -> AccessCommand
    ) -> Answer {
        guard let until = Timestamp(until: words[2], from: viewer.now) else {
            return invalid(verb, words[2], "The end is a number of days, or a date as 2026-12-31", viewer)
        }
        guard let slice = Grant.Slice(wire: words[3]) else { return invalidSlice(verb, words[3], viewer) }
        return .ask(.access(command(until, slice)))
    }

    private static func approve(_ words: [String], _ viewer: Viewer) -> Answer {
        guard let slice = Grant.Slice(wire: words[2]) else { return invalidSlice("APPROVE", words[2], viewer) }
        return request("APPROVE", words, viewer) { .approve(key: words[0], request: $0, slice: slice) }
    }

    private static func request(
        _ verb: String, _ words: [String], _ viewer: Viewer, _ command: (Int) -> AccessCommand
    ) -> Answer {
        guard let request = Int(words[1]) else {
            return invalid(verb, words[1], "Requests are numbered 1, 2, and so on", viewer)
        }
        return .ask(.access(command(request)))
    }

    private static func invalidSlice(_ verb: String, _ text: String, _ viewer: Viewer) -> Answer {
        invalid(
            verb, text, "Use all, thread=<message>, messages=<message>,<message> or documents=<document>,<document>",
            viewer)
    }

    static func invalid(_ verb: String, _ word: String, _ sentence: String, _ viewer: Viewer) -> Answer {
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
