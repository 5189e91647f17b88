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

    /// `<command> <subject> Q|A :<text>`, in as many lines as the two need. What was said over several lines stays one
    /// text; a line of IRC holds no line break.
    static func texts(_ command: String, _ subject: String, question: String, answer: String) -> [StructuredLine] {
        [("Q", "Question", question), ("A", "Answer", answer)].flatMap { letter, word, text in
            text.pieces(ofBytes: SessionLimit.chunkBytesMax).map {
                StructuredLine(command, [subject, letter], text: $0, sentence: "\(word): \($0)")
            }
        }
    }
}
