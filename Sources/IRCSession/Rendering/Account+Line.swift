import FikaCore

extension Account {
    /// `BOT <account> <channel> <on|off> :<scopes>`
    func botLine(channel: String, isOff: Bool) -> StructuredLine {
        let scopes = (scopes ?? []).sorted()
        let sentence = isOff ? "\(name) is turned off in \(channel)" : "\(name) may \(deeds) in \(channel)"
        return StructuredLine(
            "BOT", [name, channel, isOff ? "off" : "on"], text: scopes.map(\.rawValue).joined(separator: " "),
            sentence: sentence)
    }

    /// `BOTINFO <account> <here|away> <owner> <scopes> :<description>`
    func botCard(isHere: Bool) -> StructuredLine {
        let words = (scopes ?? []).sorted().map(\.rawValue).joined(separator: ",")
        let about = about?.description ?? "says nothing of itself"
        return StructuredLine(
            "BOTINFO",
            [
                name, isHere ? "here" : "away", self.about?.owner?.replacing(" ", with: "_") ?? "*",
                words.isEmpty ? "*" : words,
            ], text: about,
            sentence: "\(name)\(isHere ? "" : ", which is not here now"): \(about). It may \(deeds)."
                + (self.about?.owner.map { " Its owner: \($0)." } ?? ""))
    }

    private var deeds: String {
        let deeds = (scopes ?? []).sorted().map(\.deed).joined(separator: ", ")
        return deeds.isEmpty ? "do nothing" : deeds
    }
}

extension Scope {
    fileprivate var deed: String {
        switch self {
        case .read: "read what is said here"
        case .reply: "speak"
        case .file: "file for a person who asks it to"
        case .fileAlone: "file on its own where it is sure enough, which anyone who may file there takes back"
        case .propose: "propose a case, about which a person decides"
        case .announce: "post announcements"
        }
    }
}
