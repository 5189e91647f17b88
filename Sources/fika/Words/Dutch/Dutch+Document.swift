extension Dutch {
    func text(_ phrase: DocumentPhrase) -> String {
        switch phrase {
        case .grant(let key, let account, let slice, let until, let state, let by, let reason):
            "  \(key): \(account) ziet \(slice) tot \(until), \(state), door \(by): \(reason)"
        case .consultation(let key, let channel, let by, let account, let day, let state, let question):
            "\(key) in \(channel): \(by) vroeg \(account) op \(day), \(state) (vraag \(question))"
        case .consultationAnswer(let key, let day, let id): "  \(key) beantwoord op \(day): \(id)"
        case .consultationRequest(let key, let request, let state, let reason):
            "  \(key) verzoek \(request) om meer, \(state): \(reason)"
        case .wholeFile: "het hele dossier"
        case .theThread(let ids): "het gesprek \(ids)"

        case .document(let name, let title, let kind, let confidentiality, let number, let versions, let comments):
            "\(name) \(title) (\(kind), \(confidentiality)) in \(number): \(counted(versions, "versie", "versies"))"
                + (comments == 0 ? "" : ", " + counted(comments, "opmerking", "opmerkingen"))
        case .version(let name, let version, let title, let bytes, let account, let day, let id):
            "  \(name)/\(version) \(title), \(bytes) bytes, door \(account) op \(day) \(id)"
        case .download(let name, let version, let title, let bytes, let until, let link):
            "\(name)/\(version) \(title), \(bytes) bytes, tot \(until): \(link)"
        case .upload(let title, let until, let link): "Verstuur \(title) voor \(until): curl -T BESTAND \(link)"
        case .commented(let name, let version, let id): "Je opmerking bij \(name)/\(version) is in het dossier: \(id)"
        case .caseDocument(let number, let name, let title, let kind, let confidentiality, let versions):
            "  \(number) document \(name) \(title) (\(kind), \(confidentiality)), "
                + counted(versions, "versie", "versies")
        case .caseConsultation(let number, let key, let channel, let by, let account, let day, let state):
            "  \(number) raadpleging \(key) in \(channel): \(by) vroeg \(account) op \(day), \(state)"
        case .attached(let name, let version, let title, let number):
            "\(name) versie \(version), \(title), is in zaak \(number)."
        case .hosted(let name, let title, let bytes, let until):
            "\(name) \(title), \(bytes) bytes: alleen van jou tot \(until)"

        case .sent(let file, let number): "\(file) is in zaak \(number)."
        case .fetched(let name, let version, let file): "\(name) versie \(version) is in \(file)."
        case .progress(let file, let percent): "\(file): \(percent) %"
        }
    }
}
