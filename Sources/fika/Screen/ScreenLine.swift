/// One line for the screen, with a tone that only colours tell; the words alone say everything.
struct ScreenLine: Equatable, Sendable {
    enum Tone: Equatable, Sendable {
        case plain
        /// What happens around the conversation: joins, leaves, answers.
        case dim
        /// What went wrong, or wants a decision.
        case alert
        /// What a person should notice: somebody says their name.
        case mention
    }

    let text: String
    let tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }

    /// With colour on a terminal that wants it only; otherwise the bare words.
    func render(colour: Bool) -> String {
        guard colour else { return text }
        switch tone {
        case .plain: return text
        case .dim: return "\u{1B}[2m\(text)\u{1B}[0m"
        case .alert: return "\u{1B}[1;31m\(text)\u{1B}[0m"
        case .mention: return "\u{1B}[1m\(text)\u{1B}[0m"
        }
    }
}
