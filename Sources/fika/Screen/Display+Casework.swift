import IRCWire

/// Fika's own verbs as sentences.
extension Display {
    /// Nil for a line that is none of them, or has fewer parameters than it should.
    func casework(_ message: IRCMessage) -> [ScreenLine]? {
        let p = message.parameters.map(PlainText.of)
        let raw = message.parameters
        guard
            let text = cases(message.command, p, raw).map({ state.words($0) })
                ?? filed(message.command, p, raw).map({ state.words($0) })
                ?? knowledge(message.command, p, raw) ?? consultation(message.command, p, raw)
                ?? document(message.command, p, raw)
        else { return nil }
        return [ScreenLine(text)]
    }

    private func cases(_ command: String, _ p: [String], _ raw: [String]) -> CasePhrase? {
        switch (command, p.count) {
        case ("CASE", 9...):
            .summary(
                number: p[0], title: p[8], status: spaced(p[3]), phase: p[6], due: p[5],
                handler: p[7] == "*" ? state.words(CasePhrase.nobody) : p[7], type: p[2], confidentiality: p[4],
                channel: p[1])
        case ("CASEROLE", 3...): .role(number: p[0], account: p[1], role: p[2])
        case ("CASERESULT", 2...): .result(number: p[0], result: p[1])
        case ("CASETYPE", 4...): .type(id: p[0], name: p[3], days: p[1], statuses: p[2])
        case ("CASESUSPENDED", 2...): .suspended(number: p[0], since: p[1])
        case ("CASEPROPERTY", 3...): .property(number: p[0], name: spaced(p[1]), value: p[2])
        case ("CASELINK", 3...): .link(number: p[0], kind: p[1], other: p[2])
        case ("CASEDECISION", 6...):
            .decision(number: p[0], decision: p[1], kind: p[2], account: p[3], from: p[4], text: p[5])
        case ("CASELATE", 8...):
            .waiting(
                number: p[0], receipt: p[1], count: count(p[4]), channel: p[3], account: p[5], day: p[6],
                thread: id(raw[7]))
        case ("CASERETENTION", 2...):
            p[1] == "keep" ? .keptForEver(number: p[0]) : .destroyed(number: p[0], years: p.last ?? "")
        case ("CASEHOLD", 3...): .held(number: p[0], since: p[1], reason: p[2])
        case ("CASEEVENT", 6...): .event(place: p[1], day: String(p[2].prefix(10)), text: p[5], account: p[4])
        case ("CASEMORE", 3...): .more(number: p[0], kind: p[1], count: p[2])
        default: nil
        }
    }

    private func filed(_ command: String, _ p: [String], _ raw: [String]) -> FilingPhrase? {
        switch (command, p.count) {
        case ("CASEFILING", 8...): filing(p, raw)
        case ("QUEUED", 4...): .queued(number: p[0], receipt: p[1])
        case ("FILED", 5...):
            p[4] == "same"
                ? .filedAlready(number: p[0], count: count(p[3]), version: p[2])
                : .filed(number: p[0], count: count(p[3]), version: p[2])
        case ("UNFILED", 4...):
            p[3] == "same" ? .unfiledAlready(number: p[0], receipt: p[1]) : .unfiled(number: p[0], receipt: p[1])
        case ("FILEDMESSAGE", 11...):
            .message(
                day: ServerTime.parse(p[5]).map(state.time.text) ?? p[5], channel: p[6], nick: p[7], text: filedText(p))
        case ("PROPOSAL", 5...):
            .proposal(id: id(raw[0]), channel: p[4], account: p[3], place: p[2], number: p[1])
        case ("DECLINED", 1...): .declined(id: id(raw[0]))
        default: nil
        }
    }

    private func filedText(_ p: [String]) -> String {
        p[9] == "redacted" ? state.words(FilingPhrase.takenBack) : p[10]
    }

    /// The parameters from the ninth on came later: kind, bot, state, and the trace of what was taken out.
    private func filing(_ p: [String], _ raw: [String]) -> FilingPhrase {
        var what = whatWasFiled(p)
        if raw[7] != "*", !isNote(p) { what += state.words(FilingPhrase.ofThread(id: id(raw[7]))) }
        let receipt = p.count > 8 ? ", F\(p[1])" : ""
        let trace = p.count > 11 ? "; " + p[11] : ""
        return .filing(number: p[0], day: p[6], account: p[5], what: what, version: p[2], ending: receipt + trace)
    }

    /// Of a line `CASEFILING`: how many messages from where, or a note.
    func whatWasFiled(_ p: [String]) -> String {
        guard !isNote(p) else { return state.words(FilingPhrase.note) }
        let messages = state.words(FilingPhrase.messages(count: count(p[4])))
        let places = p[3].split(separator: ",").map(String.init)
        guard p[3] != "*", let first = places.first else { return messages }
        return messages + state.words(FilingPhrase.fromPlaces(first: first, others: Array(places.dropFirst())))
    }

    private func isNote(_ p: [String]) -> Bool { p.count > 8 && p[8] == "note" }

    // MARK: - Parts

    func spaced(_ word: String) -> String { word.replacing("_", with: " ") }

    func count(_ text: String) -> Int { Int(text) ?? 0 }
}
