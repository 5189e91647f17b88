import IRCClient

/// The language this client was written in, and the measure of the others.
struct English: Tongue {
    let code = "en"
    let name = "English"

    func text(_ failure: ClientFailure) -> String { failure.description }

    /// `1 message`, `2 messages`.
    func counted(_ count: Int, _ one: String, _ many: String) -> String {
        count == 1 ? "1 " + one : "\(count) " + many
    }

    /// Behind a sentence, where there is one.
    func because(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }
}
