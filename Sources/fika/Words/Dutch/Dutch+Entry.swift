extension Dutch {
    func text(_ phrase: EntryPhrase) -> String {
        switch phrase {
        case .greeting:
            "Dit is fika. Er is nog geen server bekend, dus een paar vragen; Ctrl-C gaat weg, en niets blijft bewaard."
        case .askServer(let standard): "Server [\(standard)]: "
        case .askAccount(let standard): "De naam van je account\(standard.isEmpty ? "" : " [\(standard)]"): "
        case .askPassword(let account): "Wachtwoord van \(account) (je ziet het niet): "
        case .askChannels:
            "Kanalen om in te gaan, met spaties ertussen; leeg voor die waar je al in was [geen]: "
        case .askKeeping: "Het wachtwoord klopt. Zal het bewaard worden? [1] "
        case .keepingFile(let number, let file): "  \(number)  in \(file), dat alleen jij kunt lezen"
        case .keepingCommand(let number): "  \(number)  nee: een opdracht van mij drukt het af, zoals: pass show fika"
        case .keepingNot(let number): "  \(number)  nee: vraag het me elke keer"
        case .askCommand: "Opdracht: "
        case .tooManyTries:
            "Dat lukte niet. Begin opnieuw met fika, of schrijf de instellingen zelf: fika help config"
        case .notAServer(let text): "\"\(text)\" is geen server. Schrijf NAAM, NAAM:POORT of [ADRES]:POORT."
        case .notAName(let text): "\"\(text)\" kan geen naam zijn."
        case .notAChannel(let text): "\"\(text)\" is geen kanaal. De naam begint met #."
        case .notAChoice(let text, let highest): "\"\(text)\" is er niet bij. Typ een getal van 1 tot \(highest)."
        case .trying(let server): "Verbinding met \(server) …"
        case .failed(let reason): "\(reason) Nog eens:"
        case .written(let file): "De instellingen staan in \(file); fika help config legt ze uit."
        case .writtenSecret(let file): "Het wachtwoord staat in \(file), dat alleen jij kunt lezen."
        case .cannotWrite(let file, let reason): "\(file) kan niet geschreven worden: \(reason). Er is niets bewaard."
        case .ended: "Er is niets bewaard."

        case .tourList: "Hier zijn je kanalen, zaken en mensen, het ongelezene eerst. Alt-1 tot Alt-9 gaan erheen."
        case .tourTalk: "Hier staat wat er gezegd is. PageUp gaat terug zover de server zich herinnert."
        case .tourEditor: "Hier schrijf je. Enter verstuurt, Alt-Enter begint een regel, / begint een opdracht."
        case .tourKeys: "? in een lege regel toont wat hier kan."
        case .tourPalette: "Ctrl-K vindt kanalen, zaken, mensen en opdrachten aan een paar letters."
        case .tourSearch: "Alt-S vindt wat er gezegd is, in alles wat je mag lezen."
        case .tourWork: "Pijl omhoog gaat naar een bericht: antwoord, reageer, berg op in een zaak, vraag een collega."
        case .tourEnd: "Dat was alles. F12 toont dit nog eens."
        case .tourPlace(let step, let count): "\(step) van \(count) – Enter: verder, Escape: weg"
        }
    }

    func text(_ phrase: NoticePhrase) -> String {
        switch phrase {
        case .mention(let nick, let target): "\(nick) noemt je in \(target)"
        case .reply(let nick, let target): "\(nick) antwoordde je in \(target)"
        case .privateMessage(let nick): "\(nick) schreef je"
        case .followed(let nick, let target): "\(nick) schreef in \(target)"
        case .deadline(let number, let days):
            days == 0
                ? "Zaak \(number) moet vandaag af" : "Zaak \(number) moet over \(counted(days, "dag", "dagen")) af"
        case .overdue(let number, let days): "Zaak \(number) is \(counted(days, "dag", "dagen")) te laat"
        case .consulted(let nick): "\(nick) vraagt je raad in een zaak"
        case .announcement(let target): "Een mededeling in \(target) wacht op je bevestiging"
        case .several(let count): "sindsdien nog \(count)"
        }
    }
}
