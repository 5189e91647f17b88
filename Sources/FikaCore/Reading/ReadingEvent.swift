/// How far someone has read (IRCv3 draft/read-marker), and when an account was last there: shown to nobody but the
/// same person. Targets are channels' names or nicks, casefolded. One mark for each account and target is stored,
/// however often it moves.
package enum ReadingEvent: Sendable, Equatable, Codable {
    case marked(AccountID, target: String, Timestamp)
    /// A connection with a person at it has gone from these.
    case seen(AccountID, targets: [String], Timestamp)
    /// A mark that made room for another.
    case forgotten(AccountID, target: String)
    /// Of someone without an account: it ends with the user.
    case markedByGuest(UserID, target: String, Timestamp)
}
