import IRCClient
import IRCWire

/// What the connection does to the state, and what is shown of it.
extension State {
    /// Of the names in one JOIN, so that the line stays below the 512 bytes of IRC.
    static let joinBytesMax = 400
    /// Where the server names no limit, in one JOIN.
    static let joinTargetsUsual = 10

    mutating func receive(_ event: ClientEvent) -> [Effect] {
        switch event {
        case .connecting(let attempt):
            return attempt == 1 ? [] : [show(words(.connectingAgain), .dim)]
        case .connected(let welcome):
            begin(welcome)
            return [show(words(.connected(nick: PlainText.of(nick))), .dim)] + joining(wanted) + resumeOutbox()
        case .message(let message):
            return receive(message)
        case .batch(_, _, let messages):
            return messages.flatMap { receive($0) }
        case .answer:
            // For whoever knows what was asked.
            return []
        case .disconnected(let failure, let seconds):
            end()
            let reason = sentence(for: failure)
            return [show(seconds.map { words(.disconnected(reason: reason, seconds: $0)) } ?? reason, .alert)]
        case .failed(let failure):
            return [show(sentence(for: failure), .alert)]
        }
    }

    /// As many channels in a line as it holds; where they do not fit into one, the first goes alone, because it is the
    /// one that is looked at.
    private func joining(_ channels: [String]) -> [Effect] {
        var lines: [[String]] = []
        var bytes = Self.joinBytesMax
        for channel in channels {
            bytes += channel.utf8.count + 1
            if bytes > Self.joinBytesMax || lines.last?.count == joinTargetsMax {
                lines.append([])
                bytes = channel.utf8.count
            }
            lines[lines.count - 1].append(channel)
        }
        if lines.count > 1, let first = lines.first?.first {
            lines[0].removeFirst()
            lines.insert([first], at: 0)
        }
        return lines.filter { !$0.isEmpty }.map { .send(IRCMessage("JOIN", $0.joined(separator: ","))) }
    }

    /// As the server says in `TARGMAX=JOIN:20,…`; without a number, or without a word of it, a number
    /// that every server takes.
    private var joinTargetsMax: Int {
        let limits = welcome?.isupport["TARGMAX"]?.split(separator: ",") ?? []
        let join = limits.first { $0.uppercased().hasPrefix("JOIN:") }
        return join.flatMap { Int($0.dropFirst("JOIN:".count)) } ?? Self.joinTargetsUsual
    }

    mutating func answered(_ question: Question, _ answer: Result<[IRCMessage], ClientFailure>) -> [Effect] {
        switch question {
        case .sent(let token): return answered(sent: token, answer)
        case .outbox(let search): return answered(search, answer)
        case .listing, .thread, .search, .likely, .learning, .reminders, .onScreen: break
        }
        let messages: [IRCMessage]
        do {
            messages = try answer.get()
        } catch {
            return [show(sentence(for: error), .alert)]
        }
        switch question {
        case .listing(let nothing):
            guard !messages.isEmpty else { return nothing == .silence ? [] : [show(words(nothing), .dim)] }
            let lines = SolutionChunks.joined(messages).flatMap { receive($0) }
            // An answer of which nothing is to be seen, such as MARKREAD, is told all the same.
            return lines.isEmpty && nothing != .silence ? [show(words(nothing), .dim)] : lines
        case .thread(let msgid):
            if let refusal = messages.refusal { return receive(refusal) }
            for message in messages { _ = receive(message) }
            let thread = shown.thread(of: msgid)
            guard !thread.isEmpty else {
                return [show(words(.noMessage(id: PlainText.of(shown.shortName(of: msgid)))), .alert)]
            }
            return thread.map { .show(Display(self).line(for: $0)) }
        case .search(let words): return found(messages, words)
        case .likely(let msgid): return likely(messages, msgid)
        case .learning:
            for message in messages { _ = receive(message) }
            return []
        case .sent, .outbox, .reminders, .onScreen: return []
        }
    }

    mutating func receive(_ message: IRCMessage) -> [Effect] {
        let source = Prefix(parsing: message.source ?? "").nick
        if let time = message[tag: ServerTag.time].flatMap(ServerTime.parse) { sawServerTime(time) }
        let first = message.parameters.first ?? ""
        var effects: [Effect] = []
        // Before the change for those who go, behind it for those who come: then both are seen in their rooms.
        switch message.command {
        case "PRIVMSG", "NOTICE": remember(message, from: source)
        case "JOIN": effects = joined(source, first)
        case "NICK": rename(source, to: first)
        case "353": learnNames(message)
        case "366" where message.parameters.count >= 2: complete(room: message.parameters[1])
        case "CASE" where !first.isEmpty: learn(caseNumber: first)
        case "CASETYPE" where !first.isEmpty: learn(caseType: first)
        case "QUIT" where !removeEverywhere(source): return []
        case "MARKREAD" where message.parameters.count >= 2: learnReadMark(first, message.parameters[1])
        case "COMMUNITY" where message.parameters.count >= 3:
            learnCommunity(channel: message.parameters[1], kind: message.parameters[2])
        default: break
        }
        let lines = Display(self).lines(for: message)
        switch message.command {
        case "PART": parted(source, first)
        case "KICK": parted(message.parameters.dropFirst().first ?? "", first)
        default: break
        }
        return lines.map { .show($0) } + effects
    }

    private mutating func joined(_ nick: String, _ channel: String) -> [Effect] {
        guard isMe(nick) else {
            insert(nick, into: channel)
            return []
        }
        enter(room: channel)
        insert(nick, into: channel)
        if current == nil || !isChannel(current ?? "") { current = channel }
        guard historyOnJoin > 0, has(.chathistory) else { return [] }
        return [askHistory(of: channel, count: historyOnJoin, nothing: .silence)]
    }

    private mutating func parted(_ nick: String, _ channel: String) {
        if isMe(nick) { leave(room: channel) } else { remove(nick, from: channel) }
    }

    /// `353 me = #channel :@anna +bert`, with prefixes and, if asked for, whole addresses.
    private mutating func learnNames(_ message: IRCMessage) {
        guard message.parameters.count >= 4, let list = message.parameters.last else { return }
        for name in list.split(separator: " ") {
            let nick = Prefix(parsing: String(name.drop { memberPrefixes.contains($0) })).nick
            if !nick.isEmpty { insert(nick, into: message.parameters[2]) }
        }
    }

    /// What may stand before a nick: the second half of `PREFIX=(ov)@+`.
    private var memberPrefixes: String {
        guard let value = welcome?.isupport["PREFIX"], let close = value.firstIndex(of: ")") else { return "~&@%+" }
        return String(value[value.index(after: close)...])
    }

    private mutating func remember(_ message: IRCMessage, from nick: String) {
        guard let msgid = message[tag: ServerTag.msgid], !msgid.isEmpty, message.parameters.count >= 2 else { return }
        _ = shown.add(
            ShownMessage(
                msgid: msgid, target: Display(self).target(of: message), nick: nick,
                text: Display.words(of: message.parameters[1]), parent: Display.parent(of: message),
                time: Display(self).milliseconds(of: message)))
    }

    func askHistory(of target: String, count: Int, nothing: NothingPhrase) -> Effect {
        .ask(IRCMessage("CHATHISTORY", "LATEST", target, "*", String(count)), .listing(nothing: nothing))
    }

    /// What went wrong, in the reader's language; the server's own words in it are harmless.
    func sentence(for failure: ClientFailure) -> String { PlainText.of(words.tongue.text(failure)) }

    func show(_ text: String, _ tone: ScreenLine.Tone = .plain) -> Effect { .show(ScreenLine(text, tone)) }
}
