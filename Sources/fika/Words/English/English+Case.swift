extension English {
    func text(_ phrase: CasePhrase) -> String {
        switch phrase {
        case .summary(
            let number, let title, let status, let phase, let due, let handler, let type, let confidentiality,
            let channel):
            "\(number) \(title): \(phase), \(status), due \(due), handled by \(handler) "
                + "(\(type), \(confidentiality), \(channel))"
        case .nobody: "nobody"
        case .role(let number, let account, let role): "  \(number) \(account): \(role)"
        case .result(let number, let result): "  \(number) result: \(result)"
        case .type(let id, let name, let days, let statuses): "\(id): \(name); \(days) days; \(statuses)"
        case .suspended(let number, let since): "  \(number) suspended since \(since)"
        case .property(let number, let name, let value): "  \(number) \(name): \(value)"
        case .link(let number, let kind, let other): "  \(number) \(kind): \(other)"
        case .decision(let number, let decision, let kind, let account, let from, let text):
            "  \(number) decision \(decision) of \(kind) by \(account), valid from \(from): \(text)"
        case .waiting(let number, let receipt, let count, let channel, let account, let day, let thread):
            "  \(number) waiting: F\(receipt), \(counted(count, "message", "messages")) from \(channel) by \(account) "
                + "on \(day), thread \(thread)"
        case .keptForEver(let number): "  \(number) kept for ever"
        case .destroyed(let number, let years): "  \(number) destroyed \(years) years after its end"
        case .held(let number, let since, let reason): "  \(number) not to be destroyed, since \(since): \(reason)"
        case .event(let place, let day, let text, let account): "\(place). \(day) \(text), by \(account)"
        case .more(let number, let kind, let count): "  \(number) has \(count) \(kind) in all"
        }
    }

    func text(_ phrase: FilingPhrase) -> String {
        switch phrase {
        case .queued(let number, let receipt): "Case \(number) is closed: F\(receipt) waits for its handler."
        case .filed(let number, let count, let version):
            "Filed in case \(number): \(counted(count, "message", "messages")) (version \(version))."
        case .filedAlready(let number, let count, let version):
            "Nothing new to file: case \(number) has all \(counted(count, "message", "messages")) "
                + "(version \(version))."
        case .unfiled(let number, let receipt): "Taken out of case \(number): F\(receipt)."
        case .unfiledAlready(let number, let receipt): "F\(receipt) was out of case \(number) already."
        case .message(let day, let channel, let nick, let text): "  \(day) \(channel) <\(nick)> \(text)"
        case .takenBack: "(taken back before it was filed)"
        case .proposal(let id, let channel, let account, let place, let number):
            "\(id) of \(channel): \(account) proposes to file its thread in \(place) into case \(number)"
        case .declined(let id): "Declined: \(id)."

        case .filing(let number, let day, let account, let what, let version, let ending):
            "  \(number) filed on \(day) by \(account): \(what), version \(version)\(ending)"
        case .note: "a note"
        case .messages(let count): counted(count, "message", "messages")
        case .fromPlaces(let first, let others): " from " + ([first] + others).joined(separator: " and ")
        case .ofThread(let id): ", thread \(id)"

        case .likely(let place, let number, let title, let reason): "\(place). \(number) \(title) (\(reason))"
        case .likelyHint(let id): "File it with /file NUMBER \(id)."
        case .reasonHere: "this is its channel"
        case .reasonNamed: "its number is named"
        case .reasonWords(let words): "it has the words \(words)"
        case .reasonHandler: "you handle it"
        case .reasonPerson(let nick): "\(nick) has to do with it"
        case .reasonThread(let number): "the thread of \(number) is in it"
        }
    }
}
