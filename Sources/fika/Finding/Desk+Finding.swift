import IRCClient
import IRCWire
import TerminalUI

/// Searching while one types.
extension Desk {
    mutating func find(_ key: Key, _ finder: Finder) -> [Effect] {
        var finder = finder
        switch key {
        case .escape, .control("g"), .control("c"):
            work.overlay = nil
            return []
        case .enter: return finder.selected.map { open($0) } ?? ask(finder)
        case .up, .control("p"): finder.move(by: -1)
        case .down, .control("n"): finder.move(by: 1)
        case .pageUp: finder.move(by: 1 - overlayRows)
        case .pageDown: finder.move(by: overlayRows - 1)
        case .tab:
            let prefix = finder.query.before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
            _ = finder.query.begin(
                Completion(prefix: String(prefix), candidates: completions(ofFilter: String(prefix))))
            finder.due = now + Finder.restMilliseconds
        default:
            let old = finder.query.text
            _ = finder.query.handle(key)
            if finder.query.text != old { finder.due = now + Finder.restMilliseconds }
        }
        work.overlay = .searching(finder)
        return []
    }

    private func completions(ofFilter prefix: String) -> [String] {
        if prefix.hasPrefix("in:") {
            return state.roomNames.map { "in:" + $0 } + communities.values.map { "in:" + $0.channel }
        }
        if prefix.hasPrefix("from:") { return Set(state.rooms.values.flatMap(\.members)).map { "from:" + $0 } }
        if prefix.hasPrefix("case:") { return cases.values.map { "case:" + $0.number } }
        return FinderQuery.filters
    }

    /// How long until the server is to be asked; nil: nothing is.
    var finderRest: Int64? {
        guard case .searching(let finder)? = work.overlay, let due = finder.due else { return nil }
        return max(0, due - now)
    }

    /// Asks what is due; called when that time is over, and with every tick of the clock.
    mutating func tickFinder() -> [Effect] {
        guard case .searching(let finder)? = work.overlay, let due = finder.due, now >= due else { return [] }
        return ask(finder)
    }

    private mutating func ask(_ finder: Finder) -> [Effect] {
        var finder = finder
        defer { work.overlay = .searching(finder) }
        let line = FinderQuery.line(finder.query.text)
        guard !line.isEmpty else {
            finder.failed(.searchHint)
            return []
        }
        guard state.welcome != nil || isOneOfSeveral else {
            finder.failed(.searchOffline)
            return []
        }
        do throws(SearchWords.Fault) {
            let words = try SearchWords(line, isChannel: state.isChannel, state.time)
            guard state.canSearch(words) || isOneOfSeveral else {
                finder.failed(.searchUnknown)
                return []
            }
            let number = finder.began()
            let own = Effect.ask(words.request, .onScreen(.found(search: number, words)))
            return (state.canSearch(words) ? [own] : []) + (isOneOfSeveral ? [.seek(search: number, words)] : [])
        } catch {
            switch error {
            case .empty: finder.failed(.searchHint)
            case .noDay(let day): finder.failed(.dayUnknown(day: PlainText.of(day)))
            }
            return []
        }
    }

    mutating func found(
        _ number: Int, _ words: SearchWords, _ answer: Result<[IRCMessage], ClientFailure>
    ) {
        switch answer {
        case .success(let messages):
            guard let refusal = messages.refusal else { return found(number, hits(words, answer), words, from: server) }
            notFound(number, PlainText.of(refusal.parameters.last ?? ""))
        case .failure(let failure): notFound(number, PlainText.of(state.words.tongue.text(failure)))
        }
    }

    /// What one of the servers found; an answer to an earlier question is nobody's.
    mutating func found(_ number: Int, _ hits: [Finder.Hit], _ words: SearchWords, from server: Int) {
        guard case .searching(var finder)? = work.overlay, finder.number == number else { return }
        finder.found(hits, isPicked: words.hasDocument && !words.isSolved, from: server)
        work.overlay = .searching(finder)
    }

    private mutating func notFound(_ number: Int, _ reason: String) {
        guard case .searching(var finder)? = work.overlay, finder.number == number else { return }
        finder.failed(.refused(reason: reason))
        work.overlay = .searching(finder)
    }

    /// What is in an answer; nothing in a refusal.
    func hits(_ words: SearchWords, _ answer: Result<[IRCMessage], ClientFailure>) -> [Finder.Hit] {
        guard case .success(let messages) = answer, messages.refusal == nil else { return [] }
        return words.isSolved ? solutions(messages) : hits(messages.filter(words.isMeant))
    }

    private func hits(_ messages: [IRCMessage]) -> [Finder.Hit] {
        messages.compactMap { message in
            guard let msgid = message[tag: ServerTag.msgid], message.parameters.count >= 2,
                ["PRIVMSG", "NOTICE"].contains(message.command)
            else { return nil }
            let display = Display(state)
            return Finder.Hit(
                msgid: msgid, target: display.target(of: message), nick: PlainText.of(display.source(of: message)),
                time: display.milliseconds(of: message), text: PlainText.of(Display.words(of: message.parameters[1])),
                server: server)
        }
    }

    /// `SOLUTION id channel asker solver account question answer …` and its texts: the question is what is opened.
    private func solutions(_ messages: [IRCMessage]) -> [Finder.Hit] {
        let joined = SolutionChunks.joined(messages)
        return joined.compactMap { message in
            guard message.command == "SOLUTION", message.parameters.count >= 7 else { return nil }
            let id = message.parameters[0]
            let texts = joined.filter { $0.command == "SOLUTIONTEXT" && $0.parameters.first == id }
                .compactMap { $0.parameters.last }
            let words = message.parameters.map(PlainText.of)
            return Finder.Hit(
                msgid: message.parameters[5], target: message.parameters[1], nick: words[3], time: 0,
                text: texts.map(PlainText.of).joined(separator: " → "), server: server)
        }
    }

    /// Goes to a message, with what is around it.
    mutating func open(_ hit: Finder.Hit) -> [Effect] {
        work.overlay = nil
        guard hit.server == server else { return [.turn(.hit(hit))] }
        hasChosen = true
        let place = place(of: hit.target)
        open(place, name: hit.target)
        return go(to: place) + jump(to: .message(msgid: hit.msgid), in: place)
    }
}
