import TextAnalysis

/// What a case's title says, and how much of it is named in a talk.
struct CaseTitle: Sendable {
    /// Content words that a title must have, and that a talk must share with it; numbers are none.
    static let wordsMin = 2
    /// A title of no more words and numbers is named in one message, and together: each alone is said every day.
    static let shortMax = 3
    /// Together is with at most so many content words between them.
    static let gapsMax = 1

    /// What was said, as stems without stop words: each message, and all together.
    struct Words: Sendable {
        let messages: [[String]]
        let all: Set<String>

        init(_ messages: [String], language: Language) {
            self.messages = messages.map { stems(of: $0, language: language, keepingStopWords: false) }
            all = Set(self.messages.flatMap(\.self))
        }
    }

    private let terms: Set<String>
    private let words: Set<String>

    init(_ title: String, language: Language) {
        terms = Similarity.terms(of: title, language: language).filter { $0.isNumber || $0.isWord }
        words = terms.filter(\.isWord)
    }

    /// The part of the title that is named; 0 for a title that says too little.
    func share(named said: Words) -> Double {
        guard words.count >= Self.wordsMin, words.intersection(said.all).count >= Self.wordsMin else { return 0 }
        guard terms.count <= Self.shortMax else { return Similarity.containment(of: terms, in: said.all) }
        let count = said.messages.map(countTogether).max() ?? 0
        return Double(count) / Double(terms.count)
    }

    /// The most of its terms that stand together in a message.
    private func countTogether(_ message: [String]) -> Int {
        var most = 0
        for (place, word) in message.enumerated() where terms.contains(word) {
            most = max(most, terms.intersection(message[place...].prefix(terms.count + Self.gapsMax)).count)
        }
        return most
    }
}

extension String {
    /// It begins with a letter and has more of them: single letters say nothing.
    fileprivate var isWord: Bool {
        guard let first = unicodeScalars.first else { return false }
        return unicodeScalars.count > 1 && first.properties.isAlphabetic
    }

    fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
