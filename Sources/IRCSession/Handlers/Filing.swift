import FikaCore
import IRCWire

/// FILE, and what CASE does with filings. What is to be filed is read first: what is filed is what the one who files
/// may read.
extension Handlers {
    /// `FILE <numbers> <channel> <message> [<wish>]`: the whole thread.
    static func file(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard message.parameters.count >= 3 else { return needsMore("FILE", session.viewer) }
        return fileThread(message.parameters, verb: "FILE", session)
    }

    /// nil: no verb about filings.
    static func filing(_ verb: String, _ rest: [String], _ session: ClientSession) -> Answer? {
        let needed = ["FILE": 3, "FILING": 2, "UNFILE": 3, "ACCEPT": 1, "DECLINE": 1]
        guard rest.count >= needed[verb] ?? 0 else { return needsMore("CASE", session.viewer, [verb]) }
        switch verb {
        case "FILE": return file(rest, session)
        case "FILING":
            guard let filing = FilingID(wire: rest[1]), let version = version(rest) else {
                return refused(.filing(.noSuchFiling), session)
            }
            return .ask(.query(.filing(number: rest[0], filing, version: version.number)))
        case "UNFILE":
            guard let filing = FilingID(wire: rest[1]) else { return refused(.filing(.noSuchFiling), session) }
            return .ask(.casework(.filing(.withdraw(number: rest[0], filing, reason: rest[2]))))
        case "ACCEPT" where rest.count == 1, "DECLINE" where rest.count == 1:
            guard let proposal = MessageID(wire: rest[0]) else { return refused(.filing(.noSuchProposal), session) }
            return verb == "ACCEPT"
                ? .ask(.query(.proposedThread(proposal)))
                : .ask(.casework(.filing(.decline(proposal: proposal))))
        case "PROPOSALS": return .ask(.read(.proposals))
        default: return nil
        }
    }

    /// `CASE FILE <numbers> THREAD <channel> <message> [<wish>]`,
    /// `CASE FILE <numbers> MESSAGES <channel or nick> <messages> [<wish>]`, `CASE FILE <numbers> NOTE :<text>`
    private static func file(_ rest: [String], _ session: ClientSession) -> Answer {
        let viewer = session.viewer
        let (numbers, source, others) = (rest[0], rest[1].uppercased(), Array(rest.dropFirst(2)))
        switch source {
        case "NOTE":
            return .ask(.casework(.filing(.file(FilingRequest(.note(others[0]), into: targets(numbers))))))
        case "THREAD", "MESSAGES":
            guard others.count >= 2 else { return needsMore("CASE", viewer, ["FILE"]) }
            let words = [numbers] + others
            return source == "THREAD"
                ? fileThread(words, verb: "CASE", session) : fileChosen(words, verb: "CASE", session)
        default:
            return .line(
                viewer.fail("CASE", "INVALID_PARAMS", ["FILE", source.word], "Use THREAD, MESSAGES or NOTE"))
        }
    }

    /// Numbers, channel, message and perhaps a wish.
    private static func fileThread(_ words: [String], verb: String, _ session: ClientSession) -> Answer {
        guard let id = MessageID(wire: words[2]), let wish = wish(words) else { return noSuchMessage(verb, session) }
        return .ask(
            .query(.thread(channel: words[1], id, alongside: wish.message)),
            for: .filing(numbers: targets(words[0]), wish: wish.message))
    }

    private static func fileChosen(_ words: [String], verb: String, _ session: ClientSession) -> Answer {
        let named = words[2].split(separator: ",").map(String.init)
        let ids = named.compactMap(MessageID.init(wire:))
        guard !ids.isEmpty, ids.count == named.count, let wish = wish(words) else {
            return noSuchMessage(verb, session)
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
    private static func version(_ rest: [String]) -> (number: Int?, Void)? {
        guard rest.count > 2 else { return (nil, ()) }
        return Int(rest[2]).map { ($0, ()) }
    }

    private static func refused(_ refusal: Refusal, _ session: ClientSession) -> Answer {
        .lines(refusal.lines(for: session.viewer, verb: "CASE"))
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
