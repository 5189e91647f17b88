import IRCClient
import IRCWire

extension Command {
    /// Messages asked for when no number is given, and at most.
    private static let historyCount = 50
    private static let historyCountMax = 500
    private static let searchCount = 20
    private static let threadCount = 100

    static let reading: [Command] = [
        Command(.talk(.history), ["h"]) { state, arguments in
            let typed = arguments.word()
            guard let target = state.current else { return nil }
            guard let count = typed.map(Int.init) ?? historyCount, count > 0 else { return nil }
            return [state.askHistory(of: target, count: min(count, historyCountMax), nothing: .noMore)]
        },
        Command(.talk(.thread), ["t"], completing: [.messageID]) { state, arguments in
            guard let (msgid, target) = state.message(arguments.word()) else { return nil }
            let request = IRCMessage("CHATHISTORY", "AROUND", target, "msgid=\(msgid)", String(threadCount))
            return [.ask(request, .thread(msgid: msgid))]
        },
        Command(.talk(.search), ["s"], completing: [.channel]) { state, arguments in
            guard var words = arguments.rest else { return nil }
            var attributes: [(String, String)] = []
            let parts = words.split(separator: " ")
            if parts.count > 2, parts[parts.count - 2] == "in", let last = parts.last, state.isChannel(String(last)) {
                attributes.append(("in", String(last)))
                words = parts.dropLast(2).joined(separator: " ")
            }
            attributes = [("text", words)] + attributes + [("limit", String(searchCount))]
            let query = attributes.map { $0 + "=" + MessageTag.escape($1) }.joined(separator: ";")
            return [.ask(IRCMessage("SEARCH", query), .listing(nothing: .notFound))]
        },
    ]
}
