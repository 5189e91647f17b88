/// Which case a conversation belongs to, by what can be seen of it: the number it names, the channel it is in, the
/// words of titles, and who takes part. A guess with its reason; the filing bot knows more.
struct LikelyCases: Equatable, Sendable {
    static let countMax = 5
    /// Shorter words are in every title.
    private static let lettersMin = 4

    struct Likely: Equatable, Sendable {
        let card: CaseCard
        let reason: FilingPhrase
        fileprivate let weight: Int
    }

    private let text: String
    private let words: Set<String>
    private let target: String
    private let nicks: [String]
    private let me: String

    init(text: String, target: String, nicks: [String], me: String) {
        (self.text, self.target, self.nicks, self.me) = (text, target, nicks, me)
        words = Self.words(of: text)
    }

    /// The likeliest first, those that nothing speaks for left out.
    func ranked(_ cases: [CaseCard]) -> [Likely] {
        let ranked = cases.filter(\.isOpen).compactMap(likely)
        return Array(
            ranked.sorted { ($1.weight, $0.card.number) < ($0.weight, $1.card.number) }.prefix(Self.countMax))
    }

    private func likely(_ card: CaseCard) -> Likely? {
        if text.contains(card.number) { return Likely(card: card, reason: .reasonNamed, weight: 1000) }
        if card.channel == target { return Likely(card: card, reason: .reasonHere, weight: 900) }
        let shared = words.intersection(Self.words(of: card.title)).sorted()
        let isMine = card.handler == me
        if !shared.isEmpty {
            let reason = FilingPhrase.reasonWords(words: PlainText.of(shared.joined(separator: ", ")))
            return Likely(card: card, reason: reason, weight: 100 * shared.count + (isMine ? 50 : 0))
        }
        if let handler = card.handler, !isMine, nicks.contains(handler) {
            return Likely(card: card, reason: .reasonPerson(nick: handler), weight: 40)
        }
        return isMine ? Likely(card: card, reason: .reasonHandler, weight: 20) : nil
    }

    private static func words(of text: String) -> Set<String> {
        Set(
            text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= lettersMin }.map(String.init))
    }
}
