import IRCClient
import IRCWire

/// Pages of the past, fetched when somebody looks there.
extension Desk {
    /// Asks for the newest page, once for each connection; of a channel only when one is in it, or about to be.
    mutating func load(_ place: Place, isEntering: Bool = false) -> [Effect] {
        guard let conversation = conversations[place], conversation.loading == .never, state.welcome != nil else {
            return []
        }
        guard state.has(.chathistory), let target = historyTarget(of: place) else {
            conversations[place]?.loading = .impossible
            return []
        }
        if case .channel = place, state.room(target) == nil, !isEntering { return [] }
        // What was here before this connection goes on there, if not too much was said meanwhile.
        let known = conversation.lastSaying?.saying?.msgid.map { "msgid=" + $0 } ?? "*"
        return page(place, .latest, "LATEST", target, known)
    }

    private func historyTarget(of place: Place) -> String? {
        switch place {
        case .channel, .person: conversations[place]?.name
        case .home, .thread: nil
        }
    }

    private mutating func page(
        _ place: Place, _ loading: Loading, _ kind: String, _ target: String, _ mark: String
    ) -> [Effect] {
        conversations[place]?.loading = loading
        let request = IRCMessage("CHATHISTORY", kind, target, mark, String(Self.pageCount))
        return [.ask(request, .onScreen(.page(place, loading)))]
    }

    /// More at the side that is looked at, if there is more.
    mutating func loadMore(_ place: Place, older isOlder: Bool) -> [Effect] {
        guard let conversation = conversations[place], conversation.loading == .idle,
            let target = historyTarget(of: place),
            let edge = isOlder ? conversation.firstSaying : conversation.lastSaying
        else { return [] }
        conversations[place]?.hasMissed = false
        let mark = edge.saying?.msgid.map { "msgid=" + $0 } ?? ""
        return page(place, isOlder ? .older : .newer, isOlder ? "BEFORE" : "AFTER", target, mark)
    }

    /// Shows a message in its context, or what was said at a time.
    mutating func jump(to goal: Loading.Goal, in place: Place) -> [Effect] {
        if let entry = cached(goal, in: place) {
            conversations[place]?.viewpoint = .middle(entry: entry.id)
            selected = entry.saying == nil ? nil : entry.id
            return []
        }
        guard state.welcome != nil, state.has(.chathistory), let target = historyTarget(of: place) else { return [] }
        let mark: String
        switch goal {
        case .message(let msgid): mark = "msgid=" + msgid
        case .time(let time): mark = "timestamp=" + ServerTime.format(milliseconds: time)
        }
        return page(place, .around(goal), "AROUND", target, mark)
    }

    private func cached(_ goal: Loading.Goal, in place: Place) -> Entry? {
        guard let conversation = conversations[place] else { return nil }
        switch goal {
        case .message(let msgid): return conversation.entry(msgid: msgid)
        case .time(let time):
            // Only where what is before that time is here too.
            guard let first = conversation.firstSaying, first.time <= time || conversation.reachesStart else {
                return nil
            }
            return conversation.firstSaying(at: time)
        }
    }

    /// Back to what is said now.
    mutating func jumpToEnd() -> [Effect] {
        scroll = 0
        selected = nil
        guard conversation.reachesEnd else {
            conversations[here]?.leavePast()
            return load(here)
        }
        conversations[here]?.viewpoint = .end
        return []
    }

    mutating func jumpToUnread() -> [Effect] {
        if let line = conversation.unreadLine {
            conversations[here]?.viewpoint = .middle(entry: line)
            return []
        }
        let known = conversation.mayHaveUnread ? conversation.mark.time : nil
        guard let time = conversation.readUntil ?? known else { return [] }
        return jump(to: .time(time + 1), in: here)
    }

    // MARK: - A page came

    /// A page that nobody waits for any more is let go: it would not follow on what is here.
    mutating func turn(
        page answer: Result<[IRCMessage], ClientFailure>, of place: Place, for loading: Loading
    ) -> [Effect] {
        guard var conversation = conversations[place], conversation.loading == loading else { return [] }
        conversation.loading = .idle
        guard case .success(let messages) = answer, messages.refusal == nil else {
            let isLockedOut = place.isChannel && state.room(conversation.name) == nil
            conversation.loading = isLockedOut ? .never : .impossible
            conversations[place] = conversation
            if isLockedOut, conversation.entries.isEmpty, place != here { conversations[place] = nil }
            if case .success(let messages) = answer, let refusal = messages.refusal, case .around = loading {
                note(Display(state).refusal(refusal), in: place)
                conversations[place]?.loading = .idle
            }
            return []
        }
        let isLast = messages.isEmpty || messages[0][tag: ServerTag.historyEnd] != nil
        let entries = entries(of: messages)
        if case .around = loading, entries.isEmpty {
            // What is here is better than nothing at all.
            conversations[place] = conversation
            note(ScreenLine(state.words(.nothingFound), .dim), in: place)
            return []
        }
        let before = conversation.bytes
        var effects: [Effect] = []
        switch loading {
        case .older:
            conversation.prepend(entries)
            conversation.reachesStart = isLast
        case .newer:
            conversation.append(entries, before: conversation.end)
            if isLast || messages.count < Self.pageCount { conversation.reachesEnd = !conversation.hasMissed }
        case .latest:
            takeLatest(entries, isWhole: isLast || messages.count < Self.pageCount, in: &conversation)
        case .around(let goal):
            conversation.clear()
            conversation.append(entries, before: conversation.end)
            (conversation.reachesStart, conversation.reachesEnd) = (false, false)
            conversation.view(goal)
        case .never, .idle, .impossible:
            break
        }
        conversation.placeUnreadLine()
        bytes += conversation.bytes - before
        conversations[place] = conversation
        apply(messages, in: place)
        if case .latest = loading { countUnread(in: place) }
        if case .newer = loading, !conversation.reachesEnd, conversation.hasMissed {
            effects += loadMore(place, older: false)
        }
        return effects
    }

    /// The newest page goes on what is here, or takes its place if there is something between.
    private func takeLatest(
        _ entries: [(time: Int64, content: Entry.Content)], isWhole: Bool, in conversation: inout Conversation
    ) {
        let hadBefore = conversation.entries.contains { $0.id < conversation.liveFrom && $0.saying?.msgid != nil }
        guard hadBefore else {
            conversation.prepend(entries)
            conversation.reachesStart = isWhole
            return
        }
        if isWhole {
            conversation.append(entries, before: conversation.liveFrom)
        } else if conversation.viewpoint == .end {
            conversation.keepLive()
            conversation.prepend(entries)
        } else {
            conversation.dropLive()
            conversation.reachesEnd = false
        }
    }

    /// Messages as entries; what is no message is told by `apply`.
    private mutating func entries(of messages: [IRCMessage]) -> [(time: Int64, content: Entry.Content)] {
        messages.compactMap { message in
            guard message.command == "PRIVMSG" || message.command == "NOTICE" else { return nil }
            _ = state.receive(message)
            let display = Display(state)
            guard var saying = saying(message, display) else { return nil }
            saying.isMention = !saying.isMine && display.mentionsMe(saying.text)
            return (display.milliseconds(of: message), .saying(saying))
        }
    }

    /// Reactions and what was taken back, which come in the order they were made.
    private mutating func apply(_ messages: [IRCMessage], in place: Place) {
        for message in messages {
            switch message.command {
            case "TAGMSG": hearReaction(message)
            case "REDACT": hearRedaction(message)
            default: break
            }
        }
    }

    /// Behind the mark everything is new.
    private mutating func countUnread(in place: Place) {
        guard var conversation = conversations[place] else { return }
        conversation.mayHaveUnread = false
        if conversation.mark.time != nil || conversation.isMarkKnown {
            let new = conversation.entries.filter { entry in
                guard let saying = entry.saying, !saying.isMine, saying.msgid != nil else { return false }
                return conversation.mark.isBefore(entry.time)
            }
            if conversation.unreadLine == nil, conversation.readUntil == nil, !new.isEmpty {
                conversation.readUntil = conversation.mark.time ?? 0
                conversation.placeUnreadLine()
            }
            if place != here || !isFront {
                conversation.unread = new.count
                conversation.mentions = new.count { $0.saying?.isMention ?? false || place.isPerson }
            }
        }
        conversations[place] = conversation
    }
}
