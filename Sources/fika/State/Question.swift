/// What an answer is for, where its lines alone do not tell how to show it.
enum Question: Equatable, Sendable {
    /// Shown line by line; with no line at all, this sentence.
    case listing(nothing: NothingPhrase)
    /// Messages around this one; those of its thread are shown.
    case thread(msgid: String)
    /// Asked by the full screen, which reads the answer itself.
    case onScreen(ScreenQuestion)
}
