extension Dutch {
    func text(_ phrase: ScreenPhrase) -> String {
        switch phrase {
        case .unreadLine(let count): "\(count) ongelezen"
        case .tooSmall(let columns, let rows): "Het venster is te klein: \(columns)×\(rows)"
        case .home: "Server"
        case .section(let section): heading(section)
        case .threadIn(let name): "Draad in \(name)"
        case .day(let weekday, let day, let month, let year, let fromToday):
            date(weekday, day, month, year, fromToday)
        case .daysLeft(let days):
            days < 0
                ? "\(counted(-days, "dag", "dagen")) te laat" : days == 0 ? "vandaag" : counted(days, "dag", "dagen")
        case .daysLeftShort(let days): days < 0 ? "\(-days)d laat" : days == 0 ? "nu" : "\(days)d"
        case .cameIn(let names): "→ \(names)"
        case .wentOut(let names): "← \(names)"
        case .andMore(let count): " en \(count) anderen"
        case .takenBack: "(teruggenomen)"
        case .notSent: "(niet verstuurd)"
        case .questionMark: "? vraag"
        case .solutionMark: "✓ oplossing"
        case .documentMark(let name): "document \(name)"
        case .connectingNow: "Verbinden…"
        case .retrying(let seconds): "Geen verbinding, opnieuw over \(seconds) s"
        case .notConnected: "Geen verbinding"
        case .unreadConversations(let count): "\(count) ongelezen"
        case .openQuestions(let count): "\(count) open"
        case .fetching: "Ophalen…"
        case .nothingYet: "Hier is nog niets gezegd. Typ om iets te zeggen."
        case .firstSteps(let palette, let help):
            "Er is nog niets open. \(palette) vindt zaken, gemeenschappen en mensen, en doet alles; alt-1 opent wat "
                + "het nummer 1 heeft in de lijst; \(help) vertelt wat er kan."
        case .helpHint: "? hulp"
        case .sharedHint(let key): "\(key) het deel van de zaak  ? hulp"
        case .asked(let nick, let channel, let key):
            "\(nick) vraagt je raad in een zaak, in \(channel). \(key) gaat erheen."
        case .pastHint: "Esc naar het nieuwste"
        case .threadHint: "Esc sluit de draad"
        case .copyHint: "Esc toont het raam weer"
        case .linkCopied(let link): "Het adres staat op het klembord: \(link)"
        case .membersHeading(let count): counted(count, "persoon", "personen")
        default: field(phrase)
        }
    }

    private func field(_ phrase: ScreenPhrase) -> String {
        switch phrase {
        case .closed: "gesloten"
        case .fieldStatus: "Status"
        case .fieldHandler: "Behandelaar"
        case .fieldDeadline: "Termijn"
        case .fieldType: "Soort"
        case .fieldConfidentiality: "Niveau"
        case .rolesHeading: "Rollen"
        case .documentsHeading: "Documenten"
        case .consultationsHeading: "Raadplegingen"
        case .filingsHeading: "Opgeborgen"
        case .othersHeading: "Ook"
        default: ""
        }
    }

    private func heading(_ section: ListItem.Section) -> String {
        switch section {
        case .pinned: "Vastgezet"
        case .unread: "Ongelezen"
        case .cases: "Zaken"
        case .communities: "Gemeenschappen"
        case .channels: "Kanalen"
        case .people: "Mensen"
        }
    }

    private func date(_ weekday: Int, _ day: Int, _ month: Int, _ year: Int, _ fromToday: Int) -> String {
        if fromToday == 0 { return "Vandaag" }
        if fromToday == -1 { return "Gisteren" }
        let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
        let months = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ]
        let date = "\(weekdays[weekday]) \(day) \(months[month - 1])"
        return fromToday > -300 ? date : date + " \(year)"
    }
}
