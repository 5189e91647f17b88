import FikaCore
import IRCWire

/// FILE, and what CASE does with filings. What is to be filed is read first: what is filed is what the one who files
/// may read.
extension Handlers {
    /// `FILE <numbers> <channel> <message> [<wish>]`: the whole thread.
    static func file(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard message.parameters.count >= 3 else { return needsMore("FILE", session.viewer) }
        return fileThread(message.parameters, verb: "FILE", session.viewer)
    }

    static let filingVerbs = [
        CaseVerb(
            "FILE",
            forms: [
                VerbForm("<numbers> NOTE :<text>", "your own words."),
                VerbForm("<numbers> THREAD <channel> <message> [<wish>]", "the whole thread, as FILE does."),
                VerbForm(
                    "<numbers> MESSAGES <channel or nick> <messages> [<wish>]", "just these, with commas between."),
                VerbForm(
                    "<number> ALONE <channel> <message> <percent> :<reason>",
                    "a bot files a thread that nobody asked it to, as sure as that."),
            ], file),
        CaseVerb("FILING", "<number> <filing> [<version>]", "what was filed, as it was then.") { words, viewer in
            guard let filing = FilingID(wire: words[1]), let version = version(words) else {
                return refused(.filing(.noSuchFiling), viewer)
            }
            return .ask(.query(.filing(number: words[0], filing, version: version.number)))
        },
        CaseVerb("UNFILE", "<number> <filing> :<reason>", "takes it out again; a trace stays.") { words, viewer in
            guard let filing = FilingID(wire: words[1]) else { return refused(.filing(.noSuchFiling), viewer) }
            return .ask(.casework(.filing(.withdraw(number: words[0], filing, reason: words[2]))))
        },
        CaseVerb("LATE", "", "what was filed into closed cases of yours and waits for you.") { _, _ in
            .ask(.read(.lateFilings))
        },
        CaseVerb("ADMIT", "<number> <filing>", "takes in what was filed after the case was closed.") { words, viewer in
            guard let filing = FilingID(wire: words[1]) else { return noSuchLateFiling(words[1], viewer) }
            return act(.admit(filing), words[0])
        },
        CaseVerb("REFUSE", "<number> <filing> :<reason>", "does not.") { words, viewer in
            guard let filing = FilingID(wire: words[1]) else { return noSuchLateFiling(words[1], viewer) }
            return act(.refuse(filing, reason: words[2]), words[0])
        },
        CaseVerb("PROPOSALS", "", "what bots propose to file.") { _, _ in .ask(.read(.proposals)) },
        CaseVerb("ACCEPT", "<message>", "yes to a proposal: its thread is filed.") { words, viewer in
            guard let proposal = MessageID(wire: words[0]) else { return refused(.filing(.noSuchProposal), viewer) }
            return .ask(.query(.proposedThread(proposal)))
        },
        CaseVerb("DECLINE", "<message>", "no to a proposal, or to what a bot filed on its own.") { words, viewer in
            guard let proposal = MessageID(wire: words[0]) else { return refused(.filing(.noSuchProposal), viewer) }
            return .ask(.casework(.filing(.decline(proposal: proposal))))
        },
    ]

    private static func file(_ words: [String], _ viewer: Viewer) -> Answer {
        let (numbers, source, others) = (words[0], words[1].uppercased(), Array(words.dropFirst(2)))
        switch source {
        case "NOTE":
            return .ask(.casework(.filing(.file(FilingRequest(.note(others[0]), into: targets(numbers))))))
        case "THREAD", "MESSAGES":
            guard others.count >= 2 else { return needsMore("CASE", viewer, ["FILE"]) }
            let words = [numbers] + others
            return source == "THREAD"
                ? fileThread(words, verb: "CASE", viewer) : fileChosen(words, verb: "CASE", viewer)
        case "ALONE":
            guard others.count >= 4 else { return needsMore("CASE", viewer, ["FILE"]) }
            return fileAlone(numbers, others, viewer)
        default: return invalid("FILE", source, "Use THREAD, MESSAGES, NOTE or ALONE", viewer)
        }
    }

    /// Channel, message, percent and reason.
    private static func fileAlone(_ number: String, _ words: [String], _ viewer: Viewer) -> Answer {
        guard let id = MessageID(wire: words[1]) else { return noSuchMessage("CASE", viewer) }
        guard let percent = Int(words[2]), (0...100).contains(percent) else {
            return invalid("FILE", words[2], "How sure it is goes from 0 to 100", viewer)
        }
        return .ask(
            .query(.thread(channel: words[0], id, alongside: nil)),
            for: .filing(
                numbers: targets(number), wish: nil, judgement: Judgement(reason: words[3], percent: percent)))
    }

    /// Numbers, channel, message and perhaps a wish.
    private static func fileThread(_ words: [String], verb: String, _ viewer: Viewer) -> Answer {
        guard let id = MessageID(wire: words[2]), let wish = wish(words) else { return noSuchMessage(verb, viewer) }
        return .ask(
            .query(.thread(channel: words[1], id, alongside: wish.message)),
            for: .filing(numbers: targets(words[0]), wish: wish.message))
    }

    private static func fileChosen(_ words: [String], verb: String, _ viewer: Viewer) -> Answer {
        let named = words[2].split(separator: ",").map(String.init)
        let ids = named.compactMap(MessageID.init(wire:))
        guard !ids.isEmpty, ids.count == named.count, let wish = wish(words) else {
            return noSuchMessage(verb, viewer)
        }
        return .ask(
            .query(.chosen(target: words[1], ids, alongside: wish.message)),
            for: .filing(numbers: targets(words[0]), wish: wish.message))
    }

    /// nil: what stands there names no message.
    private static func wish(_ words: [String]) -> (message: MessageID?, Void)? {
        guard words.count > 3 else { return (nil, ()) }
        return MessageID(wire: words[3]).map { ($0, ()) }
    }

    /// nil: what stands there is no number.
    private static func version(_ words: [String]) -> (number: Int?, Void)? {
        guard words.count > 2 else { return (nil, ()) }
        return Int(words[2]).map { ($0, ()) }
    }

    private static func refused(_ refusal: Refusal, _ viewer: Viewer) -> Answer {
        .lines(refusal.lines(for: viewer, verb: "CASE"))
    }

    private static func noSuchLateFiling(_ word: String, _ viewer: Viewer) -> Answer {
        .line(viewer.fail("CASE", "INVALID_PARAMS", [word.word], "A receipt is named like F12"))
    }
}

extension FilingID {
    /// `F7` or `7`.
    init?(wire: String) {
        let digits = wire.uppercased().hasPrefix("F") ? wire.dropFirst() : wire[...]
        guard let value = Int64(digits), value > 0 else { return nil }
        self.init(value)
    }
}
