/// Many comings and goings as one sentence: who is still there at the end and who is not counts, not each step.
struct HappeningWords: Sendable {
    /// Names told; the rest is counted.
    static let namesMax = 6

    let words: Words

    init(_ words: Words) {
        self.words = words
    }

    func sentence(_ happenings: [Happening]) -> String {
        var joined: [String] = []
        var left: [String] = []
        var others: [String] = []
        for happening in happenings {
            switch happening.kind {
            case .joined:
                if left.contains(happening.nick) { left.removeAll { $0 == happening.nick } }
                if !joined.contains(happening.nick) { joined.append(happening.nick) }
            case .left, .wentAway:
                if joined.contains(happening.nick) { joined.removeAll { $0 == happening.nick } }
                if !left.contains(happening.nick) { left.append(happening.nick) }
            case .renamed(let new):
                others.append(words(TalkPhrase.renamed(nick: happening.nick, new: new)))
            case .other(let sentence):
                others.append(sentence)
            }
        }
        var parts: [String] = []
        if !joined.isEmpty { parts.append(words(.cameIn(names: names(joined)))) }
        if !left.isEmpty { parts.append(words(.wentOut(names: names(left)))) }
        return (parts + others).joined(separator: " · ")
    }

    private func names(_ names: [String]) -> String {
        let shown = names.prefix(Self.namesMax).joined(separator: ", ")
        return names.count > Self.namesMax ? shown + words(.andMore(count: names.count - Self.namesMax)) : shown
    }
}
