import IRCClient
import IRCWire

/// Cases and communities as they are now: what the server tells of them unasked (draft/metadata-3), and what is asked
/// again because nobody tells it.
extension Desk {
    private static let prefix = "fika/"
    private static let questionsKey = "fika/questions-open"
    private static let keys = [
        "fika/case-confidentiality", "fika/case-deadline", "fika/case-handler", "fika/case-result", "fika/case-state",
        "fika/case-status", "fika/case-suspended", "fika/case-title", questionsKey,
    ]

    /// Before any channel is entered, so that what they say comes with entering.
    func subscribe() -> [Effect] {
        guard state.has(.metadata), state.has(.casework) else { return [] }
        return [.ask(IRCMessage("METADATA", ["*", "SUB"] + Self.keys), .onScreen(.subscribed))]
    }

    /// `761 me #channel key visibility :value`, and `766 me #channel key :…` for one that is gone.
    mutating func hearValue(_ message: IRCMessage) {
        let parameters = message.parameters.map(PlainText.of)
        guard parameters.count >= 4, parameters[2].hasPrefix(Self.prefix) else { return }
        let channel = state.fold(parameters[1])
        let value = message.command == "761" ? parameters.last : nil
        if parameters[2] == Self.questionsKey {
            communities[channel]?.openQuestions = value.flatMap(Int.init)
            return
        }
        guard var card = cases[channel] else {
            // A case that was not told of yet.
            if parameters[2].hasPrefix("fika/case-") { news.mark(cases: true) }
            return
        }
        switch (parameters[2].dropFirst(Self.prefix.utf8.count), value) {
        case ("case-status", let value?): card.status = value.replacing("_", with: " ")
        case ("case-deadline", let value?): card.deadline = value
        case ("case-handler", let value): card.handler = value
        case ("case-state", let value?): card.isOpen = value != "closed"
        case ("case-title", let value?): card.title = value
        case ("case-confidentiality", let value?): card.confidentiality = value
        default: break
        }
        cases[channel] = card
        if channel == caseHere.map({ state.fold($0.channel) }) { news.mark(file: true) }
    }

    /// What a message may have changed besides what it says.
    mutating func noteNews(of message: IRCMessage) {
        guard state.has(.casework), let target = message.parameters.first else { return }
        let channel = state.fold(target)
        let isServers = !(message.source?.contains("!") ?? false)
        let isMarked = message.tags.contains { $0.key.hasPrefix("+" + Self.prefix) && $0.key != Outbox.tag }
        if state.isMe(target), isServers { news.mark(cases: true) }
        if cases[channel] != nil, isServers || isMarked || message.command == "NOTICE" { news.mark(file: true) }
        if communities[channel]?.kind == "help", state.has(.metadata) {
            let isAnswer = Display.parent(of: message) != nil
            if isMarked || isAnswer || message.command == "NOTICE" { news.mark(community: channel) }
        }
    }

    /// What is to be asked again now.
    mutating func tickNews() -> [Effect] {
        guard state.welcome != nil, state.has(.casework) else { return [] }
        var effects: [Effect] = []
        let isPresent = hasFocus && now - lastKey < Self.presenceMax
        if news.takeCases(at: now, isPresent: isPresent) {
            effects.append(.ask(IRCMessage("CASE", "LIST"), .onScreen(.cases)))
        }
        if pane == .caseFile, let card = caseHere, news.takeFile(at: now) {
            effects.append(.ask(IRCMessage("CASE", "SHOW", card.number), .onScreen(.caseFile(number: card.number))))
        }
        for channel in news.takeCommunities(at: now) {
            guard let name = communities[channel]?.channel else { continue }
            effects.append(.ask(IRCMessage("METADATA", name, "GET", Self.questionsKey), .onScreen(.values)))
        }
        return effects
    }

    /// All open cases there are: one that is not among them is closed, or not to be known of any more.
    mutating func learnAll(cases messages: [IRCMessage]) {
        news.casesAt = now
        let listed = Set(messages.compactMap { CaseCard($0) }.map { state.fold($0.channel) })
        for (channel, card) in cases where card.isOpen && !listed.contains(channel) {
            if state.rooms[channel] == nil { cases[channel] = nil } else { cases[channel]?.isOpen = false }
        }
        learn(messages)
    }
}
