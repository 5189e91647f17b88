import IRCWire

/// A case as `CASE LIST` tells of it.
struct KnownCase: Equatable, Sendable {
    let number: String
    let channel: String
    let title: String
    let handler: String
    let isOpen: Bool

    init(number: String, channel: String, title: String, handler: String, isOpen: Bool = true) {
        (self.number, self.channel, self.title, self.handler) = (number, channel, title, handler)
        self.isOpen = isOpen
    }

    /// `CASE number channel type status confidentiality due state handler :title`
    init?(_ message: IRCMessage) {
        let parameters = message.parameters
        guard message.command == "CASE", parameters.count >= 9 else { return nil }
        self.init(
            number: parameters[0], channel: parameters[1], title: parameters[8], handler: parameters[7],
            isOpen: parameters[6].lowercased() == "open" || parameters[6].lowercased() == "suspended")
    }
}
