import IRCClient

extension Dutch {
    func text(_ failure: ClientFailure) -> String {
        switch failure {
        case .cannotResolve(let host):
            "Er is geen adres bij de naam \(host). Controleer de spelling, of de naamdienst."
        case .refused(let host, let port):
            "Op \(host) poort \(port) luistert niets. Controleer de poort, en of de server draait."
        case .unreachable(let host, let port, let reason):
            "\(host) poort \(port) is niet te bereiken: \(reason). Controleer het netwerk."
        case .timedOut(let wait): text(wait)
        case .tlsFailed(let reason):
            "Er kwam geen TLS-verbinding: \(reason). Controleer of dit de TLS-poort van de server is."
        case .certificateNotTrusted(let certificate):
            "Geen autoriteit van dit systeem staat in voor het certificaat van de server, SHA-256-vingerafdruk "
                + "\(certificate.fingerprint). Vergelijk die met wat de beheerder zegt, en zet haar dan vast."
        case .certificateChanged(let certificate, let pinned):
            "HET CERTIFICAAT VAN DE SERVER IS VERANDERD: SHA-256-vingerafdruk \(certificate.fingerprint), vastgezet "
                + "was \(pinned). Misschien luistert er iemand mee. Vraag de beheerder voor je het nieuwe aanvaardt."
        case .wrongPassword(let account):
            "De server aanvaardt dit wachtwoord niet voor het account \(account). Controleer beide."
        case .serverNotGenuine:
            "De server kon niet bewijzen dat hij je wachtwoord kent; misschien doet hij zich voor als een ander. "
                + "Vraag de beheerder."
        case .cannotLogIn(let offered):
            offered.isEmpty
                ? "De server laat niemand aanmelden. Verbind zonder account, of vraag de beheerder."
                : "De manieren van aanmelden van de server (\(offered)) kunnen over deze verbinding niet. Gebruik TLS."
        case .accountRequired: "De server vraagt om een account. Noem het jouwe, of vraag de beheerder er een."
        case .nickRefused(let nick): "De server aanvaardt de naam \(nick) niet. Kies een andere."
        case .closedByServer(let words): "De server sloot de verbinding: \(words)"
        case .connectionLost: "De verbinding is weg. Controleer het netwerk."
        case .protocolViolation(let sentence):
            "De server houdt zich niet aan het protocol: \(sentence). Zeg het de beheerder."
        case .notConnected: "Er is geen verbinding. Wacht tot ze er is."
        case .disconnected:
            "De verbinding eindigde voor het antwoord kwam. Kijk of het gedaan is, en probeer het dan opnieuw."
        case .tooManyRequests:
            "Er wachten meer dan \(ClientLimit.requestsMax) vragen op antwoord. Wacht op een paar."
        case .eventsNotRead:
            "Dit programma kon de server niet bijhouden; de verbinding is beëindigd. "
                + "Wat intussen kwam, staat in de geschiedenis."
        }
    }

    private func text(_ wait: ClientFailure.Wait) -> String {
        switch wait {
        case .connection: "De server antwoordde niet op tijd. Controleer naam, poort en firewall."
        case .welcome:
            "De server rondde het welkom niet op tijd af. Controleer of dit een IRC-poort is, met of zonder TLS."
        case .signOfLife: "De server gaf geen teken van leven. Controleer het netwerk."
        case .answer: "De server antwoordde niet op tijd. Kijk of het gedaan is, en probeer het dan opnieuw."
        }
    }
}
