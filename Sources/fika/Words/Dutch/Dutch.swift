import IRCClient

/// Dutch, as it is spoken at a town hall: „je”, and the words the case system uses.
struct Dutch: Tongue {
    let code = "nl"
    let name = "Nederlands"

    /// `1 bericht`, `2 berichten`.
    func counted(_ count: Int, _ one: String, _ many: String) -> String {
        count == 1 ? "1 " + one : "\(count) " + many
    }

    /// Behind a sentence, where there is one.
    func because(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }
}
