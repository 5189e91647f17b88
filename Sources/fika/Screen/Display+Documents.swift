/// Documents as sentences.
extension Display {
    /// Nil for a line that is none of them. `p` is safe to show; `raw` names messages.
    func document(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        switch (command, p.count) {
        case ("DOCUMENT", 7...):
            let comments = p[5] == "0" ? "" : p[5] == "1" ? ", 1 comment" : ", \(p[5]) comments"
            return "\(p[1]) \(p[6]) (\(spaced(p[3])), \(p[4])) in \(p[0]): \(versions(p[2]))\(comments)"
        case ("DOCUMENTVERSION", 9...):
            return "  \(p[0])/\(p[1]) \(p[8]), \(p[3]) bytes, by \(p[5]) on \(p[6]) \(id(raw[7]))"
        case ("DOCUMENTCOMMENT", 7...):
            let place = p[2] == "*" ? "" : ", \(p[2].replacing("_", with: " "))"
            return "  \(p[0])/\(p[1])\(place) \(id(raw[3])) <\(p[4])> \(p[6])"
        case ("DOWNLOAD", 8...): return "\(p[1])/\(p[2]) \(p[7]), \(p[3]) bytes, until \(p[5].prefix(16)): \(p[6])"
        case ("UPLOAD", 7...): return "Send \(p[6]) until \(p[4].prefix(16)): curl -T FILE \(p[5])"
        case ("COMMENTED", 4...): return "Your comment on \(p[0])/\(p[1]) is in the file: \(id(raw[2]))"
        case ("CASEDOCUMENT", 6...):
            return "  \(p[0]) document \(p[1]) \(p[5]) (\(spaced(p[3])), \(p[4])), \(versions(p[2]))"
        case ("CASECONSULTATION", 7...):
            return "  \(p[0]) consultation \(p[1]) in \(p[2]): \(p[5]) asked \(p[3]) on \(p[6]), \(p[4])"
        case ("CASEMORE", 3...):
            return "  \(p[0]) has \(p[2]) \(p[1]) in all"
        case ("ATTACHED", 4...):
            return "\(p[1]) version \(p[2]), \(p[3]), is in case \(p[0])."
        case ("HOSTEDFILE", 6...):
            return "\(p[0]) \(p[5]), \(p[1]) bytes: yours alone until \(p[3])"
        default: return nil
        }
    }

    private func versions(_ count: String) -> String { count == "1" ? "1 version" : "\(count) versions" }

    private func spaced(_ word: String) -> String { word.replacing("_", with: " ") }
}
