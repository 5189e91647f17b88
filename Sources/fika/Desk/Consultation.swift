import IRCWire

/// A question about a part of a case; `CONSULTATION key channel account state by day question`.
struct Consultation: Equatable, Sendable {
    /// `erik-1`; its channel is `#consult-erik-1`.
    let key: String
    let channel: String
    /// Who is asked.
    let account: String
    let by: String
    private let isOpen: Bool

    /// Nil for any other line.
    init?(_ message: IRCMessage) {
        guard message.command == "CONSULTATION", message.parameters.count >= 5 else { return nil }
        let words = message.parameters.map(PlainText.of)
        (key, channel, account, by) = (words[0], words[1], words[2], words[4])
        isOpen = words[3] == "open"
    }

    func waits(for state: State) -> Bool { isOpen && state.isMe(account) }
}
