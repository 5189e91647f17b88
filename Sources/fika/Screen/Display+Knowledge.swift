/// Questions, solutions, communities and announcements as sentences.
extension Display {
    /// Nil for a line that is none of them. `p` is safe to show; `raw` names messages.
    func knowledge(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        if command == "SOLUTION", p.count >= 7 { return solution(p, raw) }
        let phrase = question(command, p, raw) ?? people(command, p) ?? announcement(command, p, raw)
        return phrase.map { state.words($0) }
    }

    private func question(_ command: String, _ p: [String], _ raw: [String]) -> KnowledgePhrase? {
        switch (command, p.count) {
        case ("ACCEPTED", 4...):
            p[3] == "same"
                ? .acceptedAlready(solution: p[0], question: id(raw[1]), answer: id(raw[2]))
                : .accepted(solution: p[0], question: id(raw[1]), answer: id(raw[2]))
        case ("QUESTION", 7...):
            .question(id: id(raw[0]), state: p[2], nick: p[3], day: p[4], replies: count(p[5]), text: p[6])
        case ("SOLUTIONTEXT", 3...), ("PUBLICTEXT", 3...):
            p[1] == "Q" ? .questionText(text: p[2]) : .answerText(text: p[2])
        default: nil
        }
    }

    private func people(_ command: String, _ p: [String]) -> KnowledgePhrase? {
        switch (command, p.count) {
        case ("DIGEST", 6...): .digest(kind: p[2], text: p[5])
        case ("DIGESTTIME", 1...): p[0] == "*" ? .digestNever : .digestAt(time: p[0])
        case ("BOT", 4...):
            p[2] == "off" ? .botIsOff(bot: p[0], channel: p[1]) : .botMay(bot: p[0], scopes: p[3])
        case ("BOTINFO", 5...):
            .bot(
                bot: p[0], kind: p[1], about: p[4], scopes: p[3].replacing(",", with: " "),
                owner: p[2] == "*" ? nil : p[2])
        case ("EXPERT", 3...): .expert(nick: p[0], count: p[1], solutions: p[2])
        case ("HELPER", 6...): .helper(place: p[0], nick: p[1], points: p[3], count: p[2], month: p[4])
        case ("HELPING", 1...): p[0] == "SHOW" ? .helpingShown : .helpingHidden
        case ("CHARTER", 2...): .charter(channel: p[0], text: p[1])
        case ("WAVE", 3...): .opens(name: p[0], day: p[1], circle: p[2])
        case ("COMMUNITY", 6...):
            .community(name: p[0], title: p[5], kind: p[2], channel: p[1], members: p[4], joining: p[3])
        default: nil
        }
    }

    private func announcement(_ command: String, _ p: [String], _ raw: [String]) -> KnowledgePhrase? {
        switch (command, p.count) {
        case ("ANNOUNCEMENT", 5...):
            p[2] == "1"
                ? .announcement(id: id(raw[0]), channel: p[1], acknowledged: p[3], missing: p[4])
                : .announcementFree(id: id(raw[0]), channel: p[1], acknowledged: p[3])
        case ("MISSING", 2...): .missing(names: p[1].split(separator: " ").joined(separator: ", "))
        case ("ACKNOWLEDGED", 2...):
            p[1] == "same" ? .acknowledgedAlready(id: id(raw[0])) : .acknowledged(id: id(raw[0]))
        default: nil
        }
    }

    /// A server older than this client says seven words of it, this one thirteen.
    private func solution(_ p: [String], _ raw: [String]) -> String {
        let words = state.words
        let answer = words(raw[6] == "*" ? KnowledgePhrase.broughtIn : .answered(id: id(raw[6])))
        var text = words(
            .solution(solution: p[0], account: p[4], channel: p[1], answer: answer, nick: p[2], other: p[3]))
        guard p.count >= 13 else { return text }
        if p[9] == "outdated" { text += words(KnowledgePhrase.outOfDate) }
        if p[10] != "0" { text += words(.offered(times: p[10], worked: p[11], failed: p[12])) }
        if p[7] != "*" { text += words(.caredFor(account: p[7])) }
        return p[8] == "*" ? text : text + words(.lookAgain(day: p[8]))
    }
}
