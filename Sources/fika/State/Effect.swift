import IRCWire

/// What the state asks of the program around it.
enum Effect: Equatable, Sendable {
    case show(ScreenLine)
    case send(IRCMessage)
    case ask(IRCMessage, Question)
    case carry(Errand)
    /// An address of the web, for a program of the person's own.
    case open(link: String)
    /// To another server.
    case turn(Turn)
    /// Whether the certificate of one of several servers is the right one; nil: what is to be decided?
    case trust(server: String, isAccepted: Bool?)
    /// The same search on the other servers; the number is the screen's.
    case seek(search: Int, SearchWords)
    case quit(reason: String)
}
