/// What came of an action.
public enum BotOutcome: Sendable, Equatable {
    /// It was said, is stored, and is known by this `msgid`.
    case said(id: String)
    /// The thread is in the case.
    case filed(FilingReceipt)
    /// Who has acknowledged an announcement.
    case acknowledgements(AcknowledgementStatus)
    /// Who may know, most evidence first; nobody who does not want to be named.
    case experts([Expert])
    /// The server said no.
    case refused(BotRefusal)
    /// The connection ended before an answer came: it may have been done, or not.
    case inDoubt
}
