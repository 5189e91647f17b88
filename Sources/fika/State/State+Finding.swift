import IRCClient
import IRCWire

/// What a search found, and which cases a message may belong to.
extension State {
    mutating func found(_ messages: [IRCMessage], _ search: SearchWords) -> [Effect] {
        hits = []
        if let refusal = messages.refusal { return receive(refusal) }
        if search.isSolved {
            let lines = SolutionChunks.joined(messages).flatMap { receive($0) }
            return lines.isEmpty ? [show(words(.noAnswers), .dim)] : lines
        }
        var effects: [Effect] = []
        for message in messages.filter(search.isMeant).prefix(SearchWords.countMax) {
            let lines = receive(message)
            guard let msgid = message[tag: ServerTag.msgid], case .show(let first)? = lines.first else {
                effects += lines
                continue
            }
            hits.append(Hit(msgid: msgid, target: Display(self).target(of: message)))
            effects.append(.show(ScreenLine("\(hitsBefore + hits.count). " + first.text, first.tone)))
            effects += lines.dropFirst()
        }
        guard !hits.isEmpty else { return [show(words(.notFound), .dim)] }
        return effects
    }

    /// Whether the server can be asked for that.
    func canSearch(_ words: SearchWords) -> Bool {
        welcome != nil && (has(.search) || has(.draftSearch) || words.isSolved)
    }

    /// By the number it was shown with; nil: it was not found here.
    func hit(_ number: Int) -> Hit? {
        hits.indices.contains(number - 1 - hitsBefore) ? hits[number - 1 - hitsBefore] : nil
    }

    /// `CASE` lines, of which the likeliest are shown with the reason.
    mutating func likely(_ messages: [IRCMessage], _ msgid: String) -> [Effect] {
        if let refusal = messages.refusal { return receive(refusal) }
        for message in messages { _ = receive(message) }
        let thread = shown.thread(of: msgid)
        let cases = messages.compactMap { CaseCard($0) }
        let ranking = LikelyCases(
            text: thread.map(\.text).joined(separator: " "), target: shown[msgid]?.target ?? "",
            nicks: thread.map(\.nick), me: nick)
        let ranked = ranking.ranked(cases)
        guard !ranked.isEmpty else { return [show(words(.noLikelyCase), .dim)] }
        let lines = ranked.enumerated().map { place, likely in
            let reason = words(likely.reason)
            let title = PlainText.quote(likely.card.title, charactersMax: 60)
            return show(words(.likely(place: place + 1, number: likely.card.number, title: title, reason: reason)))
        }
        return lines + [show(words(.likelyHint(id: PlainText.of(shown.shortName(of: msgid)))), .dim)]
    }
}
