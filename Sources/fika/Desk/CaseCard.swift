import IRCWire

/// A case as the list shows it; `CASE number channel type status confidentiality deadline state handler :title`.
struct CaseCard: Equatable, Sendable {
    let number: String
    let channel: String
    let type: String
    var status: String
    var confidentiality: String
    /// `2026-12-01`.
    var deadline: String
    var isOpen: Bool
    var handler: String?
    var title: String

    /// Of a line `CASE`; nil for any other.
    init?(_ message: IRCMessage) {
        guard message.command == "CASE" else { return nil }
        self.init(message.parameters)
    }

    /// Nil for a line with fewer parameters than it should have.
    init?(_ parameters: [String]) {
        guard parameters.count >= 9 else { return nil }
        let words = parameters.map(PlainText.of)
        number = words[0]
        channel = words[1]
        type = words[2]
        status = words[3].replacing("_", with: " ")
        confidentiality = words[4]
        deadline = words[5]
        isOpen = words[6] != "closed"
        handler = words[7] == "*" ? nil : words[7]
        title = words[8]
    }
}
