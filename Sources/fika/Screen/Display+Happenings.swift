import IRCWire

extension Display {
    /// What happens around the talk, dimmed.
    func happening(_ message: IRCMessage) -> [ScreenLine] {
        let who = PlainText.of(source(of: message))
        let parameters = message.parameters.map(PlainText.of)
        guard let first = parameters.first ?? (message.command == "QUIT" ? "" : nil) else { return [] }
        let time = clock(of: message)
        let words: String
        switch message.command {
        case "JOIN": words = state.isMe(source(of: message)) ? "\(first) You are in." : "\(first) \(who) joined"
        case "PART": words = "\(first) \(who) left" + reason(parameters, 1)
        case "KICK" where parameters.count >= 2:
            words = "\(first) \(who) removed \(parameters[1])" + reason(parameters, 2)
        case "QUIT": words = "\(who) went away" + reason(parameters, 0)
        case "NICK": words = "\(who) is now \(first)"
        case "TOPIC": words = "\(first) \(who) set the topic: \(parameters.last ?? "")"
        case "INVITE" where parameters.count >= 2: words = "\(who) invites \(parameters[0]) to \(parameters[1])"
        case "MODE": words = "\(first) \(who) set \(parameters.dropFirst().joined(separator: " "))"
        default: return []
        }
        return [ScreenLine("\(time) \(words)", .dim)]
    }

    private func reason(_ parameters: [String], _ index: Int) -> String {
        guard parameters.count > index, !parameters[index].isEmpty else { return "" }
        return " (\(parameters[index]))"
    }
}
