/// Grants, consultations and documents as sentences.
extension Display {
    /// Nil for a line that is none of them. `p` is safe to show; `raw` names messages.
    func consultation(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        let phrase: DocumentPhrase
        switch (command, p.count) {
        case ("GRANT", 7...):
            phrase = .grant(
                key: p[0], account: p[1], slice: slice(raw[2]), until: p[3], state: p[4], by: p[5], reason: p[6])
        case ("CONSULTATION", 7...):
            phrase = .consultation(
                key: p[0], channel: p[1], by: p[4], account: p[2], day: p[5], state: p[3], question: id(raw[6]))
        case ("CONSULTANSWER", 3...): phrase = .consultationAnswer(key: p[0], day: p[2], id: id(raw[1]))
        case ("CONSULTREQUEST", 4...):
            phrase = .consultationRequest(key: p[0], request: p[1], state: p[2], reason: p[3])
        default: return nil
        }
        return state.words(phrase)
    }

    /// `messages=1a,1b` as people read it.
    private func slice(_ text: String) -> String {
        let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2 else {
            return text == "all" ? state.words(DocumentPhrase.wholeFile) : PlainText.of(text)
        }
        let names = halves[1].split(separator: ",").map(String.init)
        switch halves[0] {
        case "thread": return state.words(.theThread(ids: names.map(id).joined()))
        case "messages": return names.map(id).joined(separator: ", ")
        default: return names.map { PlainText.of($0.hasPrefix("D") ? $0 : "D" + $0) }.joined(separator: ", ")
        }
    }
}
