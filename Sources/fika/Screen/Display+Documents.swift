/// Documents as sentences.
extension Display {
    /// Nil for a line that is none of them. `p` is safe to show; `raw` names messages.
    func document(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        if command == "DOCUMENTCOMMENT", p.count >= 7 {
            let place = p[2] == "*" ? "" : ", \(spaced(p[2]))"
            return "  \(p[0])/\(p[1])\(place) \(id(raw[3])) <\(p[4])> \(p[6])"
        }
        return phrase(command, p, raw).map { state.words($0) }
    }

    private func phrase(_ command: String, _ p: [String], _ raw: [String]) -> DocumentPhrase? {
        switch (command, p.count) {
        case ("DOCUMENT", 7...):
            .document(
                name: p[1], title: p[6], kind: spaced(p[3]), confidentiality: p[4], number: p[0],
                versions: count(p[2]), comments: count(p[5]))
        case ("DOCUMENTVERSION", 9...):
            .version(
                name: p[0], version: p[1], title: p[8], bytes: p[3], account: p[5], day: p[6], id: id(raw[7]))
        case ("DOWNLOAD", 8...):
            .download(
                name: p[1], version: p[2], title: p[7], bytes: p[3], until: String(p[5].prefix(16)), link: p[6])
        case ("UPLOAD", 7...): .upload(title: p[6], until: String(p[4].prefix(16)), link: p[5])
        case ("COMMENTED", 4...): .commented(name: p[0], version: p[1], id: id(raw[2]))
        case ("CASEDOCUMENT", 6...):
            .caseDocument(
                number: p[0], name: p[1], title: p[5], kind: spaced(p[3]), confidentiality: p[4],
                versions: count(p[2]))
        case ("CASECONSULTATION", 7...):
            .caseConsultation(
                number: p[0], key: p[1], channel: p[2], by: p[5], account: p[3], day: p[6], state: p[4])
        case ("ATTACHED", 4...): .attached(name: p[1], version: p[2], title: p[3], number: p[0])
        case ("HOSTEDFILE", 6...): .hosted(name: p[0], title: p[5], bytes: p[1], until: p[3])
        default: nil
        }
    }
}
