import IRCClient
import IRCWire

/// Saying something once, whatever the connection does.
extension State {
    /// Text to a channel or a person, in as many lines as it needs.
    mutating func say(
        _ text: String, to target: String, answering msgid: String? = nil, isAction: Bool = false,
        asking: Bool = false
    ) -> [Effect] {
        var effects: [Effect] = []
        for piece in MessageText.pieces(of: text) {
            let words = isAction ? "\u{1}ACTION \(piece)\u{1}" : piece
            guard outbox.add(words, to: target, answering: msgid, isQuestion: asking) != nil else {
                drafts.keep(text, for: target, fold)
                return effects + [show(self.words(.outboxFull(limit: Outbox.entriesMax)), .alert)]
            }
        }
        if welcome == nil { return effects + [outboxWaits(target)].compactMap(\.self) }
        effects += flushOutbox()
        return effects
    }

    /// Nil where what waits is seen to wait.
    private func outboxWaits(_ target: String) -> Effect? {
        echoesItself ? show(words(.outboxWaiting(target: PlainText.of(target))), .dim) : nil
    }

    /// Sends what waits.
    mutating func flushOutbox() -> [Effect] {
        guard welcome != nil else { return [] }
        var effects: [Effect] = []
        for entry in outbox.sendable(fold) {
            outbox.mark(entry.token, .sent, after: lastServerTime)
            let message = message(for: entry)
            effects.append(.ask(message, .sent(token: entry.token)))
            guard !has(.echoMessage), echoesItself else { continue }
            // Nobody else will show it.
            var echo = message
            echo.source = nick + "!*@*"
            effects += receive(echo)
        }
        return effects
    }

    /// As it is on the wire.
    func message(for entry: Outbox.Entry) -> IRCMessage {
        var tags: [MessageTag] = []
        if let parent = entry.parent { tags.append(MessageTag(key: ClientTag.draftReply, value: parent)) }
        if entry.isQuestion, has(.messageTags) { tags.append(MessageTag(key: "+fika/question", value: "")) }
        if has(.messageTags) { tags.append(MessageTag(key: Outbox.tag, value: entry.token)) }
        return IRCMessage(tags: tags, "PRIVMSG", entry.target, entry.text, forcesTrailing: true)
    }

    /// What came of a message that was sent.
    mutating func answered(sent token: String, _ answer: Result<[IRCMessage], ClientFailure>) -> [Effect] {
        let (lines, effects) = conclude(token, answer)
        return lines.flatMap { receive($0) } + effects
    }

    /// The same, for whoever shows lines elsewhere: what the server said, and what is to be done besides.
    mutating func conclude(
        _ token: String, _ answer: Result<[IRCMessage], ClientFailure>
    ) -> (lines: [IRCMessage], effects: [Effect]) {
        guard let entry = outbox[token] else { return ([], []) }
        switch answer {
        case .success(let messages):
            outbox.remove(token)
            if messages.refusal != nil { drafts.keep(Display.words(of: entry.text), for: entry.target, fold) }
            return (messages, flushOutbox())
        case .failure(.notConnected):
            outbox.mark(token, .waiting)
            return ([], [outboxWaits(entry.target)].compactMap(\.self))
        case .failure(.tooManyRequests):
            outbox.mark(token, .waiting)
            return ([], [])
        case .failure(.disconnected):
            // Asked about on the next connection.
            outbox.mark(token, .uncertain)
            return ([], [])
        case .failure:
            outbox.mark(token, .uncertain)
            return ([], welcome == nil ? [] : askAboutOutbox(entry.target))
        }
    }

    // MARK: - After a connection was lost

    /// What is done with the outbox once there is a connection: what is uncertain is looked for in the history, what
    /// waits elsewhere is sent.
    mutating func resumeOutbox() -> [Effect] {
        let targets = outbox.uncertainTargets(fold)
        return targets.flatMap { askAboutOutbox($0) } + flushOutbox()
    }

    private mutating func askAboutOutbox(_ target: String) -> [Effect] {
        guard has(.chathistory) else { return leaveToPerson(outbox.giveUp(target, fold)) }
        if let after = outbox.after(target, fold) {
            let mark = "timestamp=" + ServerTime.format(milliseconds: after)
            return [ask(OutboxSearch(target: target, reachesBack: true), "AFTER", mark)]
        }
        return [ask(OutboxSearch(target: target, reachesBack: false), "LATEST", "*")]
    }

    private func ask(_ search: OutboxSearch, _ verb: String, _ mark: String) -> Effect {
        .ask(
            IRCMessage("CHATHISTORY", verb, search.target, mark, String(Outbox.historyCount)), .outbox(search))
    }

    /// A page of the history. It goes on until a page is empty: a short one may only have left out what is no text.
    mutating func answered(_ search: OutboxSearch, _ answer: Result<[IRCMessage], ClientFailure>) -> [Effect] {
        guard case .success(let messages) = answer else { return [] }
        if messages.refusal != nil { return leaveToPerson(outbox.giveUp(search.target, fold)) }
        var search = search
        search.pages += 1
        search.stored += messages.filter {
            ["PRIVMSG", "NOTICE"].contains($0.command) && isMe(Prefix(parsing: $0.source ?? "").nick)
        }.map { Outbox.Stored(token: $0[tag: Outbox.tag], text: $0.parameters.last ?? "") }
        if search.reachesBack, search.pages < OutboxSearch.pagesMax, let last = messages.last,
            let mark = last[tag: ServerTag.msgid].map({ "msgid=" + $0 })
        {
            return [ask(search, "AFTER", mark)]
        }
        let settlement = outbox.settle(
            search.target, search.stored, reachesBack: search.reachesBack && messages.isEmpty, fold)
        let count = settlement.stored.count
        let told = count == 0 ? [] : [show(words(.outboxStored(count: count)), .dim)]
        return told + leaveToPerson(settlement.open) + flushOutbox()
    }

    private func leaveToPerson(_ entries: [Outbox.Entry]) -> [Effect] {
        guard !entries.isEmpty else { return [] }
        return [show(words(.outboxUncertain(count: entries.count)), .alert)] + entries.map { show(line(for: $0)) }
            + [show(words(.outboxHint), .dim)]
    }

    func line(for entry: Outbox.Entry) -> String {
        words(
            .outboxLine(
                number: entry.number, target: PlainText.of(entry.target),
                text: PlainText.quote(Display.words(of: entry.text))))
    }
}
