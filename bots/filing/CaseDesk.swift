import BotKit
import TextAnalysis

/// The open cases, and which of them a text is about.
struct CaseDesk: Sendable {
    /// Open cases kept; the server lists the oldest first, and what is beyond is filed by its number only.
    static let casesMax = 5000
    /// That a case exists may itself be a secret: above this step only people name it.
    private static let speakable: Set<String> = ["public", "restricted-public", "internal"]

    private struct Entry: Sendable {
        let number: String
        let channel: String
        let isSpeakable: Bool
        let title: CaseTitle
    }

    let language: Language
    private var library = FilingLibrary()
    /// What was said about a case, for when the list comes anew.
    private var talk = Memory<String, [Said]>(limit: casesMax)
    /// What people said to proposals.
    private var verdicts = VerdictBook()
    private var entries: [Entry] = []
    private var byNumber: [String: Int] = [:]
    private var channels: Set<String> = []
    /// Whether a list of cases has come.
    private(set) var hasList = false

    init(language: Language) {
        self.language = language
    }

    mutating func replace(with cases: [CaseLine]) {
        hasList = true
        entries = cases.prefix(Self.casesMax).map { line in
            Entry(
                number: line.number, channel: line.channel.lowercased(),
                isSpeakable: Self.speakable.contains(line.confidentiality),
                title: CaseTitle(line.title, language: language))
        }
        byNumber = Dictionary(entries.enumerated().map { ($1.number, $0) }) { first, _ in first }
        channels = Set(cases.map { $0.channel.lowercased() })
        fillLibrary(cases.prefix(Self.casesMax))
    }

    /// When a case was opened is not in the list; its number counts up, so its place in the list is its age.
    private mutating func fillLibrary(_ cases: ArraySlice<CaseLine>) {
        library = FilingLibrary()
        for line in cases { library.add(OpenCase(title: line.title, language: language, time: 0)) }
        let said = entries.indices.flatMap { place in (talk[entries[place].number] ?? []).map { (place, $0) } }
        for (place, said) in said.sorted(by: { ($0.1.seconds, $0.0) < ($1.1.seconds, $1.0) }) { learn(said, place) }
        for number in verdicts.numbers { judge(number) }
    }

    private mutating func learn(_ said: Said, _ place: Int) {
        library.note(said.utterance, about: place, language: language, time: said.seconds)
    }

    /// Something was said about a case: the newest is kept, also of a case that is not listed yet.
    mutating func note(_ said: Said, about number: String) {
        talk.set(number, Array(((talk[number] ?? []) + [said]).suffix(Said.perCaseMax)))
        if let place = byNumber[number] { learn(said, place) }
    }

    /// What people said to proposals in an earlier life.
    mutating func remember(_ verdicts: VerdictBook) {
        self.verdicts = verdicts
        for number in verdicts.numbers { judge(number) }
    }

    /// What people say to a proposal for the thread of a root; returns what is to be stored.
    mutating func judge(_ verdict: Verdict, of root: String) -> [BotAction] {
        let actions = verdicts.take(verdict, of: root)
        judge(verdict.number)
        return actions
    }

    private mutating func judge(_ number: String) {
        guard let place = byNumber[number] else { return }
        let counts = verdicts.counts(of: number)
        library.judge(place, yes: counts.yes, no: counts.no)
    }

    /// The case whose own channel this is.
    func number(ofChannel channel: String) -> String? {
        let channel = channel.lowercased()
        guard channels.contains(channel) else { return nil }
        return entries.first { $0.channel == channel }?.number
    }

    /// The cases that a thread may be about, likeliest first, at least so probable; each shares two words with the
    /// thread, or people who spoke about it.
    func find(_ thread: [Utterance], seconds: Int64, confidence: Double, limit: Int) -> [(
        number: String, reason: FilingReason
    )] {
        let unfiled = UnfiledThread(utterances: thread, language: language, time: seconds)
        return library.find(unfiled, limit: limit) { entries[$0].isSpeakable }.filter {
            guard $0.probability >= confidence else { return false }
            switch $0.reason {
            case .named, .people: return true
            case .words(let words), .talk(let words): return words.count >= CaseTitle.wordsMin
            case .latest: return false
            }
        }.map { (entries[$0.number].number, $0.reason) }
    }

    /// The case that a thread is about most probably, whoever may know of it: nil where that one must not be spoken of,
    /// though the next best might be.
    func surest(_ thread: [Utterance], seconds: Int64) -> (number: String, probability: Double, reason: FilingReason)? {
        let unfiled = UnfiledThread(utterances: thread, language: language, time: seconds)
        guard let found = library.find(unfiled, limit: 1).first, entries[found.number].isSpeakable else { return nil }
        return (entries[found.number].number, found.probability, found.reason)
    }

    /// Whether a person said no to this case for the thread of a root.
    func isRefused(_ number: String, for root: String) -> Bool { verdicts.isRefused(number, for: root) }

    /// How probable it is that a thread belongs to a case.
    func probability(of number: String, for thread: [Utterance], seconds: Int64) -> Double {
        let unfiled = UnfiledThread(utterances: thread, language: language, time: seconds)
        return library.find(unfiled).first { entries[$0.number].number == number }?.probability ?? 0
    }

    func knows(_ number: String) -> Bool { byNumber[number] != nil }

    func mayPropose(_ number: String) -> Bool { byNumber[number].map { entries[$0].isSpeakable } ?? false }

    /// The case whose title is named over some messages: at least `share` of the title's words, and by `margin` more
    /// than of any other title. Nil when there is none, or more than one.
    func match(_ messages: [String], share: Double, margin: Double) -> String? {
        let said = CaseTitle.Words(messages, language: language)
        var best: (number: String, share: Double)?
        var second = 0.0
        for entry in entries where entry.isSpeakable {
            let found = entry.title.share(named: said)
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

    func isOwnChannel(_ channel: String) -> Bool { channels.contains(channel.lowercased()) }
}
