import FikaCore

extension Account {
    /// `BOT <account> <channel> :<scopes>`
    func botLine(channel: String) -> StructuredLine {
        let scopes = (scopes ?? []).sorted()
        let deeds = scopes.map(\.deed).joined(separator: ", ")
        return StructuredLine(
            "BOT", [name, channel], text: scopes.map(\.rawValue).joined(separator: " "),
            sentence: "\(name) may \(deeds.isEmpty ? "do nothing" : deeds)")
    }
}

extension Scope {
    fileprivate var deed: String {
        switch self {
        case .read: "read what is said here"
        case .reply: "speak"
        case .file: "file for a person who asks it to"
        case .propose: "propose a case, about which a person decides"
        case .announce: "post announcements"
        }
    }
}
