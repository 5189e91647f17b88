/// A line of Fika's own verbs in both its forms: words for programs, a sentence for people.
struct StructuredLine: Sendable, Equatable {
    let command: String
    let parameters: [String]
    /// The last parameter is free text.
    let hasText: Bool
    let sentence: String

    /// `text` becomes the last parameter.
    init(_ command: String, _ parameters: [String], text: String? = nil, sentence: String) {
        self.command = command
        self.parameters = parameters + (text.map { [$0] } ?? [])
        hasText = text != nil
        self.sentence = sentence
    }
}
