import IRCClient
import IRCWire

/// What people say, as it comes.
extension Desk {
    mutating func hearSaying(_ message: IRCMessage) -> [Effect] {
        let effects = state.receive(message)
        let display = Display(state)
        guard message.parameters.count >= 2, message.source?.contains("!") ?? false else {
            return absorb(effects, in: .home)
        }
        guard var saying = saying(message, display) else { return effects.withoutLines }
        let place = hearing(message, display)
        let time = display.milliseconds(of: message)
        let isOld = message[tag: ServerTag.batch] != nil
        if saying.isMine, settle(&saying, label: message[tag: Outbox.tag] ?? message[tag: ServerTag.label], in: place) {
            // It moved to its place behind what others said meanwhile.
        }
        saying.isMention = !saying.isMine && display.mentionsMe(saying.text)
        add(saying, at: time, in: place, isOld: isOld)
        hearInThread(saying, at: time)
        return effects.withoutLines
    }

    /// Where it was said; a person who speaks for the first time gets a conversation.
    private mutating func hearing(_ message: IRCMessage, _ display: Display) -> Place {
        var name = display.target(of: message)
        if let first = name.first, !state.isChannel(name), state.isChannel(String(name.dropFirst())),
            (state.welcome?.isupport["STATUSMSG"] ?? "@+").contains(first)
        {
            name.removeFirst()
        }
        let place = place(of: name)
        open(place, name: name)
        return place
    }

    /// Nil for what is no words, such as a request of the old client-to-client kind.
    func saying(_ message: IRCMessage, _ display: Display) -> Saying? {
        guard message.parameters.count >= 2 else { return nil }
        let text = message.parameters[1]
        let action = Display.action(in: text)
        if action == nil, text.hasPrefix("\u{1}") { return nil }
        let nick = PlainText.of(display.source(of: message))
        let words = (action ?? text).split(separator: "\n", omittingEmptySubsequences: false)
        var saying = Saying(nick: nick, text: words.map { PlainText.of(String($0)) }.joined(separator: "\n"))
        saying.msgid = message[tag: ServerTag.msgid].flatMap { $0.isEmpty ? nil : $0 }
        saying.manner = action != nil ? .action : message.command == "NOTICE" ? .notice : .speech
        saying.parent = Display.parent(of: message)
        saying.isBot = message[tag: ServerTag.bot] != nil
        saying.isMine = state.isMe(display.source(of: message))
        saying.marks = Self.marks(of: message)
        return saying
    }

    private static func marks(of message: IRCMessage) -> [Saying.Mark] {
        message.tags.compactMap { tag in
            switch tag.key {
            case "+fika/question": .question
            case "+fika/ack": .wantsAcknowledgement
            case "+fika/propose": .proposal
            case "+fika/filed-alone": .filedAlone
            case "+fika/solution": .solution
            case "+fika/document": .document(PlainText.of(tag.value))
            default: nil
            }
        }
    }

    /// Takes away what stood for this message while it was under way. Whether there was something.
    @discardableResult
    mutating func settle(_ saying: inout Saying, label: String?, in place: Place) -> Bool {
        let text = saying.text
        let found = conversations[place]?.firstPending { pending, itsLabel in
            if let label, let itsLabel { return label == itsLabel }
            return pending.text == text
        }
        guard let found else { return false }
        conversations[place]?.remove(found)
        return true
    }

    private mutating func add(_ saying: Saying, at time: Int64, in place: Place, isOld: Bool) {
        guard var conversation = conversations[place] else { return }
        // The copy would be made when the array grows, so the dictionary lets go of it meanwhile.
        conversations[place] = nil
        defer { conversations[place] = conversation }
        let isNew = saying.msgid.map { conversation.entry(msgid: $0) == nil } ?? true
        guard isNew else { return }
        count(saying, at: time, in: &conversation)
        guard conversation.reachesEnd else {
            conversation.hasMissed = true
            return
        }
        let id = conversation.append(.saying(saying), at: time)
        bytes += 300 + saying.text.utf8.count
        if !saying.isMine, !isSeen(conversation), conversation.unreadLine == nil, conversation.readUntil == nil,
            conversation.unread > 0
        {
            conversation.unreadLine = id
        }
        if saying.isMine { conversation.forgetUnreadLine() }
    }

    private func count(_ saying: Saying, at time: Int64, in conversation: inout Conversation) {
        guard !saying.isMine, conversation.mark.isBefore(time), !isSeen(conversation) else { return }
        conversation.unread += 1
        if saying.isMention || conversation.place.isPerson { conversation.mentions += 1 }
    }

    /// Whether what comes into a conversation is before the reader's eyes.
    func isSeen(_ conversation: Conversation) -> Bool {
        isFront && conversation.place == here && conversation.viewpoint == .end && hasFocus
            && now - lastKey < Self.presenceMax
    }

    // MARK: - What is under way

    /// Shows what is sent before the server has it.
    mutating func expect(_ message: IRCMessage, in place: Place) {
        guard message.command == "PRIVMSG" || message.command == "NOTICE", let name = message.parameters.first,
            var saying = saying(message, Display(state))
        else { return }
        let target = self.place(of: name)
        open(target, name: name)
        saying = Saying(pending: saying, nick: PlainText.of(state.nick))
        let isEchoed = state.welcome == nil || state.has(.echoMessage)
        let label = message[tag: Outbox.tag] ?? message[tag: ServerTag.label]
        saying.standing = isEchoed ? .pending(label: label) : .stored
        let time = now
        // It does not follow on a stretch of the past: the newest page takes that one's place.
        if conversations[target]?.reachesEnd == false { conversations[target]?.leavePast() }
        conversations[target]?.append(.saying(saying), at: time)
        pendingPlaces.formUnion([target] + (side.map { [$0] } ?? []))
        conversations[target]?.forgetUnreadLine()
        if conversations[target]?.reachesEnd == true { conversations[target]?.viewpoint = .end }
        hearInThread(saying, at: now)
    }

    /// It could not be sent.
    mutating func failed(_ message: IRCMessage, _ failure: ClientFailure) {
        let place = message.parameters.first.map { self.place(of: $0) } ?? here
        note(ScreenLine(PlainText.of(state.words.tongue.text(failure)), .alert), in: place)
        guard let saying = saying(message, Display(state)) else { return }
        let label = message[tag: ServerTag.label]
        let found = conversations[place]?.firstPending { pending, itsLabel in
            if let label, let itsLabel { return label == itsLabel }
            return pending.text == saying.text
        }
        if let found { conversations[place]?.setStanding(.failed, of: found) }
    }

    // MARK: - What is said of a message

    mutating func hearReaction(_ message: IRCMessage) {
        let display = Display(state)
        guard let parent = Display.parent(of: message) else { return }
        let nick = PlainText.of(display.source(of: message))
        let place = place(of: display.target(of: message))
        react(message, to: parent, by: nick, in: place)
        if case .thread(let root, _)? = pane { react(message, to: parent, by: nick, in: .thread(root)) }
        if state.isMe(display.source(of: message)), message[tag: ClientTag.react] != nil { hearOwnEcho(in: place) }
    }

    private mutating func react(_ message: IRCMessage, to parent: String, by nick: String, in place: Place) {
        conversations[place]?.change(msgid: parent) { saying in
            if let emoji = message[tag: ClientTag.react] {
                saying.react(PlainText.quote(emoji, charactersMax: 20), by: nick)
            } else if let emoji = message[tag: ClientTag.unreact] {
                saying.unreact(PlainText.quote(emoji, charactersMax: 20), by: nick)
            }
        }
    }

    mutating func hearRedaction(_ message: IRCMessage) {
        guard message.parameters.count >= 2 else { return }
        let place = place(of: Display(state).target(of: message))
        conversations[place]?.change(msgid: message.parameters[1]) { $0.redact() }
        if case .thread(let root, _)? = pane {
            conversations[.thread(root)]?.change(msgid: message.parameters[1]) { $0.redact() }
        }
    }
}

extension Saying {
    /// The same as somebody's own.
    fileprivate init(pending saying: Saying, nick: String) {
        self.init(nick: nick, text: saying.text)
        manner = saying.manner
        parent = saying.parent
        marks = saying.marks
        isMine = true
    }
}
