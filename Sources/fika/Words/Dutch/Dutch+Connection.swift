extension Dutch {
    func text(_ phrase: ConnectionPhrase) -> String {
        switch phrase {
        case .connectingAgain: "Er wordt opnieuw verbinding gezocht."
        case .connected(let nick): "Verbonden. Je bent \(nick)."
        case .disconnected(let reason, let seconds):
            "\(reason)\(reason.hasSuffix(".") ? "" : ".") Nieuwe poging over \(seconds) s."
        case .serverLacks(let names): "Deze server heeft geen \(names)."
        case .feature(.casework): "zaken en gemeenschappen"
        case .feature(.search): "zoekfunctie"
        case .feature(.history): "geschiedenis"

        case .noAuthority(let server): "Geen autoriteit staat in voor het certificaat van \(server)."
        case .certificateName(let name): "  naam: \(name)"
        case .certificateWithoutName: "  naam: geen"
        case .certificateDays(let from, let until): "  geldig van \(from) tot en met \(until)"
        case .certificateFingerprint(let fingerprint): "  SHA-256-vingerafdruk: \(fingerprint)"
        case .trustQuestion:
            "Geeft de beheerder dezelfde vingerafdruk? Typ ja om haar voortaan te vertrouwen: "
        case .pinAdvice(let fingerprint): "Is het de juiste, zeg het dan: --pin \(fingerprint)"
        case .changedDeleteLine(let server, let file):
            "Er is niets verstuurd. Bevestigt de beheerder het nieuwe certificaat, "
                + "wis dan de regel van \(server) in \(file)."
        case .changedUsePin:
            "Er is niets verstuurd. Bevestigt de beheerder het nieuwe certificaat, noem de nieuwe vingerafdruk dan "
                + "met --pin."
        case .trustHow(let server):
            "Geeft de beheerder van \(server) dezelfde vingerafdruk? Dan /trust \(server) ja; anders "
                + "/trust \(server) nee. Eerder wordt daar niets verstuurd, en je andere servers gaan door."
        case .trustWaits(let server): "certificaat? /trust \(server)"
        case .trustAccepted: "Het certificaat wordt voortaan vertrouwd."
        case .trustRefused:
            "Het certificaat is niet aanvaard; er is niets verstuurd. De volgende start vraagt het weer."
        case .nothingToTrust(let server): "Over het certificaat van \(server) valt niets te beslissen."
        case .notAccepted: "Het certificaat is niet aanvaard; er is niets verstuurd."

        case .settingsFine(let file): "\(file) is in orde."
        case .settingsMissing(let file): "Er is geen \(file); alles is als gewoonlijk."
        case .passwordOf(let account): "Wachtwoord van \(account): "
        case .passwordEmpty: "Het wachtwoord is leeg."
        case .passwordFileUnreadable(let file): "Het wachtwoordbestand \(file) is niet te lezen."
        case .passwordFileOpen(let file):
            "Anderen kunnen het wachtwoordbestand \(file) lezen. Voer uit: chmod 600 \(file)"
        case .passwordCommandFailed(let command): "De opdracht voor het wachtwoord mislukte: \(command)"
        case .noTerminalForPassword:
            "Er is geen terminal om het wachtwoord te vragen. Gebruik --password-file of --password-command."

        case .outboxSent: "Wat je intussen typte is verstuurd."
        case .outboxUncertain(let count):
            "De verbinding viel weg voordat \(counted(count, "bericht", "berichten")) bevestigd "
                + "\(count == 1 ? "was" : "waren"), en de server kan niet zeggen of hij "
                + "\(count == 1 ? "het" : "ze") heeft:"
        case .outboxLine(let number, let target, let text): "  \(number). aan \(target): \(text)"
        case .outboxHint: "Verstuur opnieuw met /again NUMMER, of vergeet met /forget NUMMER; \"all\" is voor alle."
        case .outboxStored(let count):
            "De server had \(counted(count, "bericht", "berichten")) bewaard voor de verbinding wegviel."
        case .outboxFull(let limit):
            "Er wachten \(limit) berichten op verzending; dit is niet aangenomen. Wacht op een paar."
        case .outboxEmpty: "Er wacht niets op verzending."
        case .outboxWaiting(let target): "Er is geen verbinding: dit gaat naar \(target) zodra ze er is."
        case .outboxNoSuch(let number): "Er wacht niets met nummer \(number). Zie /outbox."
        case .outboxForgotten(let number): "Nummer \(number) is vergeten."
        }
    }
}
