extension Dutch {
    func usage(of option: OptionName) -> Usage {
        switch option {
        case .server:
            Usage(
                "server",
                "Server als HOST[:POORT], of zijn naam in de instellingen; ook FIKA_SERVER. Zonder poort 6697.")
        case .account: Usage("account", "Account om mee aan te melden; ook FIKA_ACCOUNT.")
        case .nick: Usage("naam", "Naam op het scherm, als die niet die van het account is.")
        case .passwordFile: Usage("bestand", "Bestand met het wachtwoord op de eerste regel; ook FIKA_PASSWORD_FILE.")
        case .passwordCommand: Usage("opdracht", "Opdracht voor de shell die het wachtwoord geeft.")
        case .noTLS: Usage("", "Verbind onversleuteld, alleen met deze machine.")
        case .pin: Usage("vingerafdruk", "SHA-256-vingerafdruk van het certificaat van de server.")
        case .plain: Usage("", "Werk regel voor regel, zoals schermlezers en oude terminals het willen.")
        case .send: Usage("doel", "Verstuur de standaardinvoer daarheen, regel voor regel, en ga weg.")
        case .join: Usage("kanaal", "Kanaal om in te gaan; mag meermalen.")
        case .history: Usage("aantal", "Hoeveel eerdere berichten je ziet als je een kanaal ingaat.")
        case .config: Usage("bestand", "Instellingen in plaats van fika.toml.")
        case .checkConfig: Usage("", "Zeg wat er niet klopt in de instellingen, en ga weg.")
        case .printConfig: Usage("", "Druk instellingen af met uitleg bij elke sleutel, en ga weg.")
        case .help: Usage("", "Toon dit, en ga weg.")
        }
    }
}
