import BotKit
import TextAnalysis

/// The open cases, and which of them a text is about.
struct CaseDesk: Sendable {
    /// Content words that a title must have, and that a text must share with it.
    static let titleWordsMin = 2
    /// Open cases kept; the server lists the oldest first, and what is beyond is filed by its number only.
    static let casesMax = 5000
    /// That a case exists may itself be a secret: above this step only people name it.
    private static let speakable: Set<String> = ["public", "restricted-public", "internal"]

    private struct Entry: Sendable {
        let number: String
        let isSpeakable: Bool
        let terms: Set<String>
    }

    private let language: Language
    private var entries: [Entry] = []
    private var byNumber: [String: Int] = [:]
    private var channels: Set<String> = []

    init(language: Language) {
        self.language = language
    }

    mutating func replace(with cases: [CaseLine]) {
        entries = cases.prefix(Self.casesMax).map { line in
            Entry(
                number: line.number, isSpeakable: Self.speakable.contains(line.confidentiality),
                terms: contentWords(of: line.title))
        }
        byNumber = Dictionary(entries.enumerated().map { ($1.number, $0) }) { first, _ in first }
        channels = Set(cases.map { $0.channel.lowercased() })
    }

    func knows(_ number: String) -> Bool { byNumber[number] != nil }

    func mayPropose(_ number: String) -> Bool { byNumber[number].map { entries[$0].isSpeakable } ?? false }

    func isOwnChannel(_ channel: String) -> Bool { channels.contains(channel.lowercased()) }

    /// The case whose title a text names: at least `share` of the title's words, and by `margin` more than of any other
    /// title. Nil when there is none, or more than one.
    func match(_ text: String, share: Double, margin: Double) -> String? {
        let words = contentWords(of: text)
        var best: (number: String, share: Double)?
        var second = 0.0
        for entry in entries where entry.isSpeakable && entry.terms.count >= Self.titleWordsMin {
            guard entry.terms.intersection(words).count >= Self.titleWordsMin else { continue }
            let found = Similarity.containment(of: entry.terms, in: words)
            if found > best?.share ?? 0 {
                second = best?.share ?? 0
                best = (entry.number, found)
            } else {
                second = max(second, found)
            }
        }
        guard let best, best.share >= share, best.share - second >= margin, best.share > second else { return nil }
        return best.number
    }

    /// Stems that begin with a letter and say something: no numbers, no single letters.
    private func contentWords(of text: String) -> Set<String> {
        Similarity.terms(of: text, language: language).filter { term in
            guard let first = term.unicodeScalars.first else { return false }
            return term.unicodeScalars.count > 1 && first.properties.isAlphabetic
        }
    }
}
