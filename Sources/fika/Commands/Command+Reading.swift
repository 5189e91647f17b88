import IRCClient
import IRCWire

extension Command {
    /// Messages asked for when no number is given, and at most.
    private static let historyCount = 50
    private static let historyCountMax = 500
    private static let threadCount = 100
    private static let aroundCount = 20

    static let reading: [Command] = [
        Command(.talk(.history), ["h"]) { state, arguments in
            guard let target = state.current, let count = count(&arguments) else { return nil }
            return [state.askHistory(of: target, count: count, nothing: .noMore)]
        },
        Command(.talk(.more)) { state, arguments in
            guard let target = state.current, let count = count(&arguments) else { return nil }
            guard let oldest = state.shown.oldest(in: target, state.fold) else {
                return [state.askHistory(of: target, count: count, nothing: .noMore)]
            }
            return [history("BEFORE", target, "msgid=" + oldest.msgid, count, nothing: .noMore)]
        },
        Command(.talk(.around), completing: [.messageID, .nothing]) { state, arguments in
            guard let (msgid, target) = state.message(arguments.word()),
                let count = count(&arguments, usual: aroundCount)
            else { return nil }
            return [history("AROUND", target, "msgid=" + msgid, count, nothing: .noMore)]
        },
        Command(.talk(.on)) { state, arguments in
            guard let target = state.current, let word = arguments.word(), let count = count(&arguments) else {
                return nil
            }
            guard let start = DayWord.start(word, state.time) else {
                return [state.show(state.words(.noDay(day: PlainText.of(word))), .alert)]
            }
            // "After" leaves out what was said in its very millisecond.
            let mark = "timestamp=" + ServerTime.format(milliseconds: start - 1)
            return [history("AFTER", target, mark, count, nothing: .noMore)]
        },
        Command(.talk(.unread)) { state, arguments in
            guard let target = state.current, let count = count(&arguments, usual: historyCountMax) else { return nil }
            guard let mark = state.readMark(of: target) else {
                return [state.askHistory(of: target, count: historyCount, nothing: .nothingUnread)]
            }
            let text = "timestamp=" + ServerTime.format(milliseconds: mark)
            return [history("AFTER", target, text, count, nothing: .nothingUnread)]
        },
        Command(.talk(.thread), ["t"], completing: [.messageID]) { state, arguments in
            guard let (msgid, target) = state.message(arguments.word()) else { return nil }
            let request = IRCMessage("CHATHISTORY", "AROUND", target, "msgid=\(msgid)", String(threadCount))
            return [.ask(request, .thread(msgid: msgid))]
        },
        Command(.talk(.search), ["s"], completing: [.channelOrNick]) { state, arguments in
            guard let typed = arguments.rest else { return nil }
            do throws(SearchWords.Fault) {
                let words = try SearchWords(typed, isChannel: state.isChannel, state.time)
                return [.ask(words.request, .search(words))]
            } catch {
                guard case .noDay(let day) = error else { return nil }
                return [state.show(state.words(.noDay(day: PlainText.of(day))), .alert)]
            }
        },
        Command(.talk(.hit)) { state, arguments in
            guard let number = arguments.word().flatMap({ Int($0) }), number > 0 else { return nil }
            guard let hit = state.hit(number) else {
                return state.servers.count > 1 ? [.turn(.found(number: number))] : nil
            }
            return [history("AROUND", hit.target, "msgid=" + hit.msgid, aroundCount, nothing: .noMore)]
        },
        Command(.talk(.markread), completing: [.channelOrNick]) { state, arguments in
            guard let target = arguments.word() ?? state.current else { return nil }
            let time = state.lastServerTime ?? state.time.now()
            return [
                .ask(
                    IRCMessage("MARKREAD", target, "timestamp=" + ServerTime.format(milliseconds: time)),
                    .listing(nothing: .done))
            ]
        },
    ]

    private static func history(
        _ verb: String, _ target: String, _ mark: String, _ count: Int, nothing: NothingPhrase
    ) -> Effect {
        .ask(IRCMessage("CHATHISTORY", verb, target, mark, String(count)), .listing(nothing: nothing))
    }

    /// Nil for what is no number.
    private static func count(_ arguments: inout Arguments, usual: Int = historyCount) -> Int? {
        guard let word = arguments.word() else { return usual }
        guard let count = Int(word), count > 0 else { return nil }
        return min(count, historyCountMax)
    }
}
