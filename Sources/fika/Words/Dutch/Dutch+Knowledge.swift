extension Dutch {
    func text(_ phrase: KnowledgePhrase) -> String {
        switch phrase {
        case .accepted(let solution, let question, let answer):
            "Oplossing \(solution): \(answer) beantwoordt \(question)."
        case .acceptedAlready(let solution, let question, let answer):
            "Oplossing \(solution) staat er al: \(answer) beantwoordt \(question)."
        case .question(let id, let state, let nick, let day, let replies, let text):
            "\(id) \(state), van \(nick) op \(day)\(replies == 0 ? "" : ", \(replies) antwoordden"): \(text)"
        case .solution(let solution, let account, let channel, let answer, let nick, let other):
            "Oplossing S\(solution) van \(account) in \(channel): \(answer) van \(nick), aanvaard door \(other)"
        case .broughtIn: "ingebracht"
        case .answered(let id): "antwoord \(id)"
        case .outOfDate: ", VEROUDERD"
        case .offered(let times, let worked, let failed): ", \(times) keer aangeboden, hielp \(worked), niet \(failed)"
        case .caredFor(let account): ", in de hoede van \(account)"
        case .lookAgain(let day): ", opnieuw te bekijken op \(day)"
        case .digest(let kind, let text): "\(kind): \(text)"
        case .digestNever: "Je krijgt geen overzicht."
        case .digestAt(let time): "Je hoort elke dag om \(time) UTC wat er wacht."
        case .botMay(let bot, let scopes): "\(bot) mag: \(scopes)"
        case .expert(let nick, let count, let solutions): "\(nick): \(count) daarover aanvaard (\(solutions))"
        case .helper(let place, let nick, let points, let count, let month):
            "\(place). \(nick): \(points) punten, \(count) aanvaard in \(month)"
        case .helpingShown: "Je wordt genoemd bij wat je oploste."
        case .botIsOff(let bot, let channel): "\(bot) is uitgezet in \(channel)."
        case .bot(let bot, let kind, let about, let scopes, let owner):
            "\(bot) (\(kind)): \(about). Hij mag: \(scopes)." + (owner.map { " Eigenaar: \($0)." } ?? "")
        case .charter(let channel, let text): "De afspraken van \(channel): \(text)"
        case .opens(let name, let day, let circle): "\(name) gaat op \(day) open voor \(circle)."
        case .helpingHidden: "Je wordt niet genoemd bij wat je oploste."
        case .questionText(let text): "  vraag: \(text)"
        case .answerText(let text): "  antwoord: \(text)"
        case .community(let name, let title, let kind, let channel, let members, let joining):
            "\(name) \(title): \(kind) in \(channel), \(members) leden, toetreden is \(joining)"
        case .announcement(let id, let channel, let acknowledged, let missing):
            "\(id) in \(channel): \(acknowledged) hebben bevestigd, \(missing) nog niet."
        case .announcementFree(let id, let channel, let acknowledged):
            "\(id) in \(channel) vraagt geen bevestiging; \(acknowledged) gaf er een."
        case .missing(let names): "  ontbreken: \(names)"
        case .acknowledged(let id): "Bevestigd: \(id)."
        case .acknowledgedAlready(let id): "Je had \(id) al bevestigd."
        }
    }
}
