extension Dutch {
    func text(_ phrase: CasePhrase) -> String {
        switch phrase {
        case .summary(
            let number, let title, let status, let phase, let due, let handler, let type, let confidentiality,
            let channel):
            "\(number) \(title): \(phase), \(status), uiterlijk \(due), behandelaar \(handler) "
                + "(\(type), \(confidentiality), \(channel))"
        case .nobody: "niemand"
        case .role(let number, let account, let role): "  \(number) \(account): \(role)"
        case .result(let number, let result): "  \(number) resultaat: \(result)"
        case .type(let id, let name, let days, let statuses): "\(id): \(name); \(days) dagen; \(statuses)"
        case .suspended(let number, let since): "  \(number) opgeschort sinds \(since)"
        case .property(let number, let name, let value): "  \(number) \(name): \(value)"
        case .link(let number, let kind, let other): "  \(number) \(kind): \(other)"
        case .decision(let number, let decision, let kind, let account, let from, let text):
            "  \(number) besluit \(decision) van \(kind) door \(account), geldig vanaf \(from): \(text)"
        case .waiting(let number, let receipt, let count, let channel, let account, let day, let thread):
            "  \(number) wacht: F\(receipt), \(counted(count, "bericht", "berichten")) uit \(channel) door \(account) "
                + "op \(day), gesprek \(thread)"
        case .keptForEver(let number): "  \(number) blijft voor altijd bewaard"
        case .destroyed(let number, let years): "  \(number) wordt \(years) jaar na het einde vernietigd"
        case .held(let number, let since, let reason): "  \(number) niet te vernietigen, sinds \(since): \(reason)"
        case .event(let place, let day, let text, let account): "\(place). \(day) \(text), door \(account)"
        case .more(let number, let kind, let count): "  \(number) heeft in totaal \(count) \(kind)"
        }
    }

    func text(_ phrase: FilingPhrase) -> String {
        switch phrase {
        case .queued(let number, let receipt): "Zaak \(number) is gesloten: F\(receipt) wacht op de behandelaar."
        case .filed(let number, let count, let version):
            "Opgeborgen in zaak \(number): \(counted(count, "bericht", "berichten")) (versie \(version))."
        case .filedAlready(let number, let count, let version):
            "Niets nieuws om op te bergen: zaak \(number) heeft alle \(counted(count, "bericht", "berichten")) "
                + "(versie \(version))."
        case .unfiled(let number, let receipt): "Uit zaak \(number) genomen: F\(receipt)."
        case .unfiledAlready(let number, let receipt): "F\(receipt) was al uit zaak \(number)."
        case .message(let day, let channel, let nick, let text): "  \(day) \(channel) <\(nick)> \(text)"
        case .takenBack: "(ingetrokken voordat het opgeborgen werd)"
        case .proposal(let id, let channel, let account, let place, let number):
            "\(id) in \(channel): \(account) stelt voor het gesprek in \(place) op te bergen in zaak \(number)"
        case .declined(let id): "Afgewezen: \(id)."

        case .filing(let number, let day, let account, let what, let version, let ending):
            "  \(number) opgeborgen op \(day) door \(account): \(what), versie \(version)\(ending)"
        case .note: "een notitie"
        case .messages(let count): counted(count, "bericht", "berichten")
        case .fromPlaces(let first, let others): " uit " + ([first] + others).joined(separator: " en ")
        case .ofThread(let id): ", gesprek \(id)"

        case .likely(let place, let number, let title, let reason): "\(place). \(number) \(title) (\(reason))"
        case .likelyHint(let id): "Berg het op met /file NUMMER \(id)."
        case .reasonHere: "dit is haar kanaal"
        case .reasonNamed: "haar nummer wordt genoemd"
        case .reasonWords(let words): "ze heeft de woorden \(words)"
        case .reasonHandler: "jij behandelt deze"
        case .reasonPerson(let nick): "\(nick) heeft ermee te maken"
        }
    }
}
