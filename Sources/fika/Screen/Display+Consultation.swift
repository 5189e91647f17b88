/// Grants, consultations and documents as sentences.
extension Display {
    /// Nil for a line that is none of them. `p` is safe to show; `raw` names messages.
    func consultation(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        switch (command, p.count) {
        case ("GRANT", 7...):
            return "  \(p[0]): \(p[1]) sees \(slice(raw[2])) until \(p[3]), \(p[4]), by \(p[5]): \(p[6])"
        case ("CONSULTATION", 7...):
            return "\(p[0]) in \(p[1]): \(p[4]) asked \(p[2]) on \(p[5]), \(p[3]) (question \(id(raw[6])))"
        case ("CONSULTANSWER", 3...):
            return "  \(p[0]) answered on \(p[2]): \(id(raw[1]))"
        case ("CONSULTREQUEST", 4...):
            return "  \(p[0]) request \(p[1]) for more, \(p[2]): \(p[3])"
        default: return nil
        }
    }

    /// `messages=1a,1b` as people read it.
    private func slice(_ text: String) -> String {
        let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return text == "all" ? "the whole file" : PlainText.of(text) }
        let names = halves[1].split(separator: ",").map(String.init)
        switch halves[0] {
        case "thread": return "the thread " + names.map(id).joined()
        case "messages": return names.map(id).joined(separator: ", ")
        default: return names.map { PlainText.of($0.hasPrefix("D") ? $0 : "D" + $0) }.joined(separator: ", ")
        }
    }
}
