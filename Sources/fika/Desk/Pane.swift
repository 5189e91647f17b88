/// What can stand at the right of a conversation.
enum Pane: Equatable, Sendable {
    /// The file of the case whose channel this is.
    case caseFile
    case members
    /// A thread, by the msgid of its beginning, and the conversation it belongs to.
    case thread(root: String, home: Place)
}
