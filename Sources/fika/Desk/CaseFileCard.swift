import IRCWire

/// A case file as the pane shows it: what `CASE SHOW` answered.
struct CaseFileCard: Equatable, Sendable {
    /// Lines of one kind kept; the newest ones are the last.
    static let linesMax = 200

    let card: CaseCard
    private(set) var roles: [(role: String, name: String)] = []
    private(set) var documents: [(number: String, title: String)] = []
    private(set) var consultations: [(number: String, who: String, status: String)] = []
    private(set) var filings: [(receipt: String, what: String, by: String, date: String)] = []
    private(set) var others: [String] = []

    /// Nil when there is no case in the answer.
    init?(_ messages: [IRCMessage], _ display: Display) {
        guard let card = messages.lazy.compactMap({ CaseCard($0) }).first else {
            return nil
        }
        self.card = card
        for message in messages.prefix(Self.linesMax) { add(message, display) }
    }

    private mutating func add(_ message: IRCMessage, _ display: Display) {
        let p = message.parameters.map(PlainText.of)
        switch (message.command, p.count) {
        case ("CASE", _): break
        case ("CASEROLE", 3...): roles.append((p[1], p[2]))
        case ("CASEDOCUMENT", 6...): documents.append((p[1], p[5]))
        case ("CASECONSULTATION", 7...): consultations.append((p[1], p[3], p[4]))
        case ("CASEFILING", 8...): filings.append((p[1], display.whatWasFiled(p), p[5], p[6]))
        default:
            others += display.lines(for: message).map { String($0.text.drop { $0 == " " }) }
        }
    }

    static func == (left: CaseFileCard, right: CaseFileCard) -> Bool {
        left.card == right.card && left.others == right.others
            && left.roles.elementsEqual(right.roles, by: ==)
            && left.documents.elementsEqual(right.documents, by: ==)
            && left.consultations.elementsEqual(right.consultations, by: ==)
            && left.filings.elementsEqual(right.filings, by: ==)
    }
}
