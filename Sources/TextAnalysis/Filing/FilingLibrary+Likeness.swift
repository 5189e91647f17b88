/// How alike a thread and all that is known of a case are, by their words: twice, because the two measures err apart.
extension FilingLibrary {
    /// As if there were so many more cases, and as many words in them: few cases say little about how rare a word is.
    private static let casesBefore = 50.0
    private static let wordsBefore = 2000.0
    /// How many words of anything a case is taken to have besides its own (Zhai, Lafferty: "A study of smoothing
    /// methods for language models", SIGIR 2001).
    private static let smoothing = 50.0
    /// How many words of nothing a thread is taken to have besides its own.
    private static let padding = 5.0
    /// Different words of a thread that are looked at.
    private static let wordsMax = 400

    /// The words of a thread.
    struct ThreadWords: Sendable {
        struct Word: Sendable {
            /// Nil where no case has it.
            let term: Int32?
            var amount: Double
            var weight = 0.0
        }

        var words: [Word] = []
        /// The weights' Euclidean length.
        var length = 0.0
        var amount = 0.0
        /// How rare words are that so many cases have.
        let rarities: [Double]
    }

    func words(of thread: UnfiledThread) -> ThreadWords {
        var places: [String: Int] = [:]
        var found = ThreadWords(rarities: Self.rarities(among: count))
        for (place, utterance) in thread.utterances.enumerated() {
            // What a thread begins with says most of what it is about.
            let amount = place == 0 ? 1 : 0.8
            forEachStem(of: utterance.text, language: thread.language, keepingStopWords: false) { stem in
                guard stem.utf8.count > 1 else { return true }
                if let place = places[stem] {
                    found.words[place].amount += amount
                } else {
                    places[stem] = found.words.count
                    found.words.append(ThreadWords.Word(term: index.terms.number(of: stem), amount: amount))
                }
                found.amount += amount
                return found.words.count < Self.wordsMax
            }
        }
        for place in found.words.indices {
            let word = found.words[place]
            found.words[place].weight = Self.damped(max(word.amount, 1)) * rarity(of: word.term, found)
            found.length += found.words[place].weight * found.words[place].weight
        }
        found.length = found.length.squareRoot()
        return found
    }

    /// The cosine of the angle between the two, 0 to 1.
    func cosine(_ words: ThreadWords, _ bag: CaseBag) -> Double {
        var shared = 0.0
        for word in words.words {
            guard let term = word.term else { continue }
            let amount = bag.amount(of: term)
            if amount > 0 { shared += word.weight * Self.damped(1 + amount) * rarity(of: term, words) }
        }
        guard shared > 0 else { return 0 }
        var length = 0.0
        for (term, amount) in bag.words {
            let weight = Self.damped(1 + Double(amount)) * rarity(of: term, words)
            length += weight * weight
        }
        return shared / (words.length * length.squareRoot())
    }

    /// How much likelier the thread's words are in the case than anywhere, in logarithms a word: about 0 to 1.
    func likelihood(_ words: ThreadWords, _ bag: CaseBag) -> Double {
        let all = Double(wordsOfCases) + Self.wordsBefore
        var sum = 0.0
        for word in words.words {
            guard let term = word.term else { continue }
            let share = (Double(casesOfTerm[Int(term)]) + 0.5) / all
            let here = (bag.amount(of: term) + Self.smoothing * share) / (bag.total + Self.smoothing)
            sum += word.amount * (here / share).naturalLogarithm
        }
        return sum / (words.amount + Self.padding) / (all / 1.5).naturalLogarithm
    }

    /// The share of the thread's words that cases have, but not this one.
    func elsewhere(_ words: ThreadWords, _ bag: CaseBag) -> Double {
        guard words.amount > 0 else { return 0 }
        return words.words.reduce(0) { sum, word in
            guard let term = word.term, bag.amount(of: term) == 0 else { return sum }
            return sum + word.amount
        } / words.amount
    }

    /// 1 for a word that one case has, and less for each that has it too; of no case's as if one had it.
    private func rarity(of term: Int32?, _ words: ThreadWords) -> Double {
        let holders = term.map { max(Int(casesOfTerm[Int($0)]), 1) } ?? 1
        return holders < words.rarities.count ? words.rarities[holders] : Self.rarity(of: holders, among: count)
    }

    /// The rarities of words that few cases have, to be looked up.
    private static func rarities(among count: Int) -> [Double] {
        (0..<256).map { rarity(of: max($0, 1), among: count) }
    }

    private static func rarity(of holders: Int, among count: Int) -> Double {
        let cases = Double(count) + casesBefore + 1
        return max(0, (cases / (Double(holders) + 0.5)).naturalLogarithm / (cases / 1.5).naturalLogarithm)
    }

    /// More of the same word says less and less: one and its logarithm.
    private static func damped(_ amount: Double) -> Double { 1 + amount.naturalLogarithm }
}
