/// Documents as sentences.
extension Display {
    /// Nil for a line that is none of them. `p` is safe to show; `raw` names messages.
    func document(_ command: String, _ p: [String], _ raw: [String]) -> String? {
        switch (command, p.count) {
        case ("DOCUMENT", 7...):
            return "\(p[1]) \(p[6]) (\(p[3].replacing("_", with: " ")), \(p[4])), \(p[5]) comments"
        case ("DOCUMENTVERSION", 9...):
            return "  \(p[0])/\(p[1]) \(p[8]), \(p[3]) bytes, by \(p[5]) on \(p[6]) \(id(raw[7]))"
        case ("DOCUMENTCOMMENT", 7...):
            let place = p[2] == "*" ? "" : ", \(p[2].replacing("_", with: " "))"
            return "  \(p[0])/\(p[1])\(place) \(id(raw[3])) <\(p[4])> \(p[6])"
        case ("DOWNLOAD", 8...): return "\(p[1])/\(p[2]) \(p[7]), \(p[3]) bytes, until \(p[5].prefix(16)): \(p[6])"
        case ("UPLOAD", 7...): return "Send \(p[6]) until \(p[4].prefix(16)): curl -T FILE \(p[5])"
        case ("COMMENTED", 4...): return "Your comment on \(p[0])/\(p[1]) is in the file: \(id(raw[2]))"
        default: return nil
        }
    }
}
