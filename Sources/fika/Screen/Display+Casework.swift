import IRCWire

/// Fika's own verbs as sentences.
extension Display {
    /// Nil for a line that is none of them, or has fewer parameters than it should.
    func casework(_ message: IRCMessage) -> [ScreenLine]? {
        let p = message.parameters.map(PlainText.of)
        guard
            let text = casework(message.command, p, message.parameters)
                ?? knowledge(message.command, p, message.parameters)
                ?? consultation(message.command, p, message.parameters)
                ?? document(message.command, p, message.parameters)
        else { return nil }
        return [ScreenLine(text)]
    }

    private func casework(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        switch (command, p.count) {
        case ("CASE", 9...):
            let handler = p[7] == "*" ? "nobody" : p[7]
            let status = p[3].replacing("_", with: " ")
            return "\(p[0]) \(p[8]): \(p[6]), \(status), due \(p[5]), handled by \(handler) (\(p[2]), \(p[4]), \(p[1]))"
        case ("CASEROLE", 3...):
            return "  \(p[0]) \(p[1]): \(p[2])"
        case ("CASEFILING", 8...):
            return filing(p, raw)
        case ("CASERESULT", 2...):
            return "  \(p[0]) result: \(p[1])"
        case ("CASETYPE", 4...):
            return "\(p[0]): \(p[3]); \(p[1]) days; \(p[2])"
        default: return caseDetail(command, p, raw) ?? filed(command, p, raw)
        }
    }

    private func caseDetail(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        switch (command, p.count) {
        case ("CASESUSPENDED", 2...): "  \(p[0]) suspended since \(p[1])"
        case ("CASEPROPERTY", 3...): "  \(p[0]) \(p[1].replacing("_", with: " ")): \(p[2])"
        case ("CASELINK", 3...): "  \(p[0]) \(p[1]): \(p[2])"
        case ("CASEDECISION", 6...): "  \(p[0]) decision \(p[1]) of \(p[2]) by \(p[3]), valid from \(p[4]): \(p[5])"
        case ("CASELATE", 8...):
            "  \(p[0]) waiting: F\(p[1]), \(messages(p[4])) from \(p[3]) by \(p[5]) on \(p[6]), thread \(id(raw[7]))"
        case ("CASERETENTION", 2...):
            p[1] == "keep" ? "  \(p[0]) kept for ever" : "  \(p[0]) destroyed \(p.last ?? "") years after its end"
        case ("CASEHOLD", 3...): "  \(p[0]) not to be destroyed, since \(p[1]): \(p[2])"
        case ("CASEEVENT", 6...): "\(p[1]). \(p[2].prefix(10)) \(p[5]), by \(p[4])"
        default: nil
        }
    }

    private func filed(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        switch (command, p.count) {
        case ("QUEUED", 4...): return "Case \(p[0]) is closed: F\(p[1]) waits for its handler."
        case ("FILED", 5...):
            return p[4] == "same"
                ? "Nothing new to file: case \(p[0]) has all \(messages(p[3])) (version \(p[2]))."
                : "Filed in case \(p[0]): \(messages(p[3])) (version \(p[2]))."
        case ("UNFILED", 4...):
            return p[3] == "same" ? "F\(p[1]) was out of case \(p[0]) already." : "Taken out of case \(p[0]): F\(p[1])."
        case ("FILEDMESSAGE", 11...):
            return "  \(p[5]) \(p[6]) <\(p[7])> " + (p[9] == "redacted" ? "(taken back before it was filed)" : p[10])
        case ("PROPOSAL", 5...):
            return "\(id(raw[0])) of \(p[4]): \(p[3]) proposes to file its thread in \(p[2]) into case \(p[1])"
        case ("DECLINED", 1...):
            return "Declined: \(id(raw[0]))."
        default:
            return nil
        }
    }

    /// The parameters from the ninth on came later: kind, bot, state, and the trace of what was taken out.
    private func filing(_ p: [String], _ raw: [String]) -> String {
        let place = p[3] == "*" ? "" : " from \(p[3].replacing(",", with: " and "))"
        let thread = raw[7] == "*" ? "" : ", thread \(id(raw[7]))"
        let what = p.count > 8 && p[8] == "note" ? "a note" : messages(p[4]) + place + thread
        let trace = p.count > 11 ? "; " + p[11] : ""
        let receipt = p.count > 8 ? ", F\(p[1])" : ""
        return "  \(p[0]) filed on \(p[6]) by \(p[5]): \(what), version \(p[2])\(receipt)\(trace)"
    }

    /// A server older than this client says seven words of it, this one thirteen.
    private func solution(_ p: [String], _ raw: [String]) -> String {
        let answer = raw[6] == "*" ? "brought in" : "answer \(id(raw[6]))"
        var words = "Solution S\(p[0]) of \(p[4]) in \(p[1]): \(answer) by \(p[2]), accepted by \(p[3])"
        guard p.count >= 13 else { return words }
        if p[9] == "outdated" { words += ", OUT OF DATE" }
        if p[10] != "0" { words += ", offered \(p[10]) times, worked \(p[11]), not \(p[12])" }
        if p[7] != "*" { words += ", cared for by \(p[7])" }
        return p[8] == "*" ? words : words + ", to be looked at by \(p[8])"
    }

    private func knowledge(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        switch (command, p.count) {
        case ("ACCEPTED", 4...):
            return p[3] == "same"
                ? "Solution \(p[0]) stands already: \(id(raw[2])) answers \(id(raw[1]))."
                : "Solution \(p[0]): \(id(raw[2])) answers \(id(raw[1]))."
        case ("QUESTION", 7...):
            return "\(id(raw[0])) \(p[2]), by \(p[3]) on \(p[4])\(p[5] == "0" ? "" : ", \(p[5]) replied"): \(p[6])"
        case ("SOLUTION", 7...):
            return solution(p, raw)
        case ("DIGEST", 6...):
            return "\(p[2]): \(p[5])"
        case ("DIGESTTIME", 1...):
            return p[0] == "*" ? "You are told no digest." : "You are told what waits every day at \(p[0]) UTC."
        case ("BOT", 4...):
            return p[2] == "off" ? "\(p[0]) is turned off in \(p[1])." : "\(p[0]) in \(p[1]) may: \(p[3])"
        case ("BOTINFO", 5...):
            let owner = p[2] == "*" ? "" : " Its owner: \(p[2])."
            let scopes = p[3].replacing(",", with: " ")
            return "\(p[0]) (\(p[1])): \(p[4]). It may: \(scopes).\(owner)"
        case ("EXPERT", 3...):
            return "\(p[0]): \(p[1]) accepted about that (\(p[2]))"
        case ("HELPER", 6...):
            return "\(p[0]). \(p[1]): \(p[3]) points, \(p[2]) accepted in \(p[4])"
        case ("HELPING", 1...):
            return p[0] == "SHOW" ? "You are named for what you solved." : "You are not named for what you solved."
        case ("SOLUTIONTEXT", 3...):
            return (p[1] == "Q" ? "  question: " : "  answer: ") + p[2]
        case ("COMMUNITY", 6...):
            return "\(p[0]) \(p[5]): \(p[2]) in \(p[1]), \(p[4]) members, joining is \(p[3])"
        case ("ANNOUNCEMENT", 5...):
            return p[2] == "1"
                ? "\(id(raw[0])) in \(p[1]): \(p[3]) have acknowledged, \(p[4]) have not."
                : "\(id(raw[0])) in \(p[1]) asks for no acknowledgement; \(p[3]) gave one."
        case ("MISSING", 2...):
            return "  missing: " + p[1].split(separator: " ").joined(separator: ", ")
        case ("ACKNOWLEDGED", 2...):
            return p[1] == "same" ? "You had acknowledged \(id(raw[0])) before." : "Acknowledged \(id(raw[0]))."
        default:
            return nil
        }
    }

    private func messages(_ count: String) -> String { count == "1" ? "1 message" : "\(count) messages" }
}
