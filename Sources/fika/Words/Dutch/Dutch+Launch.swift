extension Dutch {
    func text(_ phrase: LaunchPhrase) -> String {
        switch phrase {
        case .clearElsewhere(let host):
            "--no-tls is alleen voor deze machine: onderweg naar \(host) zouden anderen kunnen meelezen."
        case .pinNeedsEncryption: "--pin vraagt om TLS; laat --no-tls weg."
        case .noName(let name): "\"\(name)\" kan geen naam zijn."
        case .oneTarget: "--send neemt één kanaal of naam."
        case .noChannel(let channel):
            "\"\(channel)\" is geen kanaal. Schrijf het #, tussen aanhalingstekens: --join '#it-help'."
        case .historyRange(let limit): "--history neemt een getal van 0 tot en met \(limit)."
        case .twoPasswords: "--password-file en --password-command sluiten elkaar uit."
        case .passwordOfNobody: "Een wachtwoord hoort bij een account: voeg --account NAAM toe."
        case .noFingerprint:
            "--pin neemt een SHA-256-vingerafdruk: 64 hexadecimale cijfers, met of zonder dubbele punten."
        case .noServer(let text): "\"\(text)\" is geen server. Schrijf HOST, HOST:POORT of [ADRES]:POORT."
        case .saysNothing(let text): "\"\(text)\" zegt hier niets; zie --help, of: help config"
        case .tooManyServers(let limit): "er zijn meer dan \(limit) servers. Wis er een paar."
        case .optionsWrong(let sentence): "De opties kloppen niet. \(sentence) Zie: fika --help"
        case .overview: "Praat in de kanalen van Fika vanuit een terminal, een script of een pijp."
        case .discussion:
            "Typ in een terminal tekst of opdrachten (/help noemt ze). Zonder terminal is elke regel van de "
                + "standaardinvoer een opdracht of een tekst, alsof hij getypt was. Met --send is elke regel een "
                + "bericht aan één doel, en is de eindstatus 0 als ze alle bewaard zijn. Is er nergens een server "
                + "genoemd, dan vraagt de eerste start ernaar; 'fika help config' legt de instellingen uit. "
                + "Aan een terminal is fika op alle servers van de instellingen tegelijk; --server of "
                + "--account noemt er één."
        case .usageHeading: "Gebruik: fika [OPTIES]"
        case .optionsHeading: "Opties:"
        }
    }
}
