extension English {
    func text(_ phrase: KnowledgePhrase) -> String {
        switch phrase {
        case .accepted(let solution, let question, let answer): "Solution \(solution): \(answer) answers \(question)."
        case .acceptedAlready(let solution, let question, let answer):
            "Solution \(solution) stands already: \(answer) answers \(question)."
        case .question(let id, let state, let nick, let day, let replies, let text):
            "\(id) \(state), by \(nick) on \(day)\(replies == 0 ? "" : ", \(replies) replied"): \(text)"
        case .solution(let solution, let account, let channel, let answer, let nick, let other):
            "Solution S\(solution) of \(account) in \(channel): \(answer) by \(nick), accepted by \(other)"
        case .broughtIn: "brought in"
        case .answered(let id): "answer \(id)"
        case .outOfDate: ", OUT OF DATE"
        case .offered(let times, let worked, let failed): ", offered \(times) times, worked \(worked), not \(failed)"
        case .caredFor(let account): ", cared for by \(account)"
        case .lookAgain(let day): ", to be looked at by \(day)"
        case .digest(let kind, let text): "\(kind): \(text)"
        case .digestNever: "You are told no digest."
        case .digestAt(let time): "You are told what waits every day at \(time) UTC."
        case .botMay(let bot, let scopes): "\(bot) may: \(scopes)"
        case .expert(let nick, let count, let solutions): "\(nick): \(count) accepted about that (\(solutions))"
        case .helper(let place, let nick, let points, let count, let month):
            "\(place). \(nick): \(points) points, \(count) accepted in \(month)"
        case .helpingShown: "You are named for what you solved."
        case .botIsOff(let bot, let channel): "\(bot) is turned off in \(channel)."
        case .bot(let bot, let kind, let about, let scopes, let owner):
            "\(bot) (\(kind)): \(about). It may: \(scopes)." + (owner.map { " Its owner: \($0)." } ?? "")
        case .charter(let channel, let text): "The charter of \(channel): \(text)"
        case .opens(let name, let day, let circle): "\(name) opens on \(day) for \(circle)."
        case .helpingHidden: "You are not named for what you solved."
        case .questionText(let text): "  question: \(text)"
        case .answerText(let text): "  answer: \(text)"
        case .community(let name, let title, let kind, let channel, let members, let joining):
            "\(name) \(title): \(kind) in \(channel), \(members) members, joining is \(joining)"
        case .announcement(let id, let channel, let acknowledged, let missing):
            "\(id) in \(channel): \(acknowledged) have acknowledged, \(missing) have not."
        case .announcementFree(let id, let channel, let acknowledged):
            "\(id) in \(channel) asks for no acknowledgement; \(acknowledged) gave one."
        case .missing(let names): "  missing: \(names)"
        case .acknowledged(let id): "Acknowledged \(id)."
        case .acknowledgedAlready(let id): "You had acknowledged \(id) before."
        }
    }
}
