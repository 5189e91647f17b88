/// What an answer is for, where its lines alone do not tell how to show it.
enum Question: Equatable, Sendable {
    /// Shown line by line; with no line at all, this sentence.
    case listing(nothing: NothingPhrase)
    /// Messages around this one; those of its thread are shown.
    case thread(msgid: String)
    /// Of a message in the outbox: it is stored or refused.
    case sent(token: String)
    /// The history of a conversation, in which messages of the outbox are looked for; nothing of it is shown.
    case outbox(OutboxSearch)
    /// Messages, numbered for `/hit`.
    case search(SearchWords)
    /// The cases there are, to be ordered by how likely a message belongs to them.
    case likely(msgid: String)
    /// Remembered and not shown.
    case learning
    /// What waits for the person, told as notices.
    case reminders
    /// Asked by the full screen, which reads the answer itself.
    case onScreen(ScreenQuestion)
}
