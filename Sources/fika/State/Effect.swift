import IRCWire

/// What the state asks of the program around it.
enum Effect: Equatable, Sendable {
    case show(ScreenLine)
    case send(IRCMessage)
    case ask(IRCMessage, Question)
    case carry(Errand)
    case quit(reason: String)
}
