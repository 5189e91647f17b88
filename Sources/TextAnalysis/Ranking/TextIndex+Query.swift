/// A query, looked up in an index.
extension TextIndex {
    /// Most different terms of a query that are looked at; the rest of a long message is ignored.
    static let queryTermsMax = 64
    /// Most different words of a query of which those are chosen.
    static let queryWordsMax = 512

    /// One thing that is asked about: a term, or its other spellings.
    struct Slot: Sendable {
        let term: String
        /// Terms of the index, each with how far it counts, from 0 to 1. Empty for a word that no text has.
        var spellings: [(term: Int32, share: Float)]
        /// Other words for it (`Thesaurus`).
        var alike: [Int32] = []
        /// Inverse document frequency.
        let rarity: Double
        /// Rarity times the weight of the part of the query it stands in.
        let weight: Double
    }

    struct Query: Sendable {
        var slots: [Slot] = []
        var slotOfTerm: [Int32: Int] = [:]
        var slotOfAlike: [Int32: Int] = [:]
        /// Slots that stand side by side, as first·256 + second.
        var pairs: Set<Int> = []
        /// The weight of all slots together.
        var weight = 0.0
    }

    /// Looks up a query of parts. What counts for a part is its weight, from 0 to 1.
    ///
    /// Of a long query the words that weigh most are kept: said early and often, and rare here.
    func query(_ parts: [(text: String, weight: Double)], language: Language) -> Query {
        var words: [(stem: String, weight: Double, count: Double)] = []
        var known: [String: Int] = [:]
        var neighbours: [(Int, Int)] = []
        for part in parts where words.count < Self.queryWordsMax {
            var before: Int?
            forEachStem(of: part.text, language: language, keepingStopWords: false) { stem in
                guard stem.utf8.count > 1 else { return true }
                let word = known[stem] ?? words.count
                if word == words.count {
                    known[stem] = word
                    words.append((stem, part.weight, 0))
                }
                words[word].count += 1
                if let before, before != word { neighbours.append((before, word)) }
                before = word
                return words.count < Self.queryWordsMax
            }
        }
        var query = Query()
        var slots = [Int?](repeating: nil, count: words.count)
        for word in kept(words) {
            slots[word] = query.slots.count
            append(words[word].stem, weight: words[word].weight, language, to: &query)
        }
        for (first, second) in neighbours {
            if let first = slots[first], let second = slots[second] { query.pairs.insert(first << 8 | second) }
        }
        joinWords(of: &query)
        return query
    }

    /// The words that are looked at, in their order.
    private func kept(_ words: [(stem: String, weight: Double, count: Double)]) -> [Int] {
        guard words.count > Self.queryTermsMax else { return Array(words.indices) }
        let weights = words.map { word in
            word.weight * (1 + word.count.naturalLogarithm)
                * (terms.number(of: word.stem).map(rarity(of:)) ?? rarity(holding: 2))
        }
        let ranked = words.indices.sorted { (weights[$0], $1) > (weights[$1], $0) }
        return ranked.prefix(Self.queryTermsMax).sorted()
    }

    private func append(_ stem: String, weight: Double, _ language: Language, to query: inout Query) {
        var spellings: [(term: Int32, share: Float)] = []
        var holding = 0
        if let term = terms.number(of: stem) {
            spellings = [(term, 1)]
            holding = terms.holders(of: term)
        } else {
            spellings = respelled(stem)
            holding = spellings.map { terms.holders(of: $0.term) }.min() ?? 0
        }
        let rarity = rarity(holding: holding)
        for spelling in spellings where query.slotOfTerm[spelling.term] == nil {
            query.slotOfTerm[spelling.term] = query.slots.count
        }
        let alike = Thesaurus.alike(stem, language).compactMap(terms.number(of:))
        for term in alike where query.slotOfAlike[term] == nil { query.slotOfAlike[term] = query.slots.count }
        query.slots.append(
            Slot(term: stem, spellings: spellings, alike: alike, rarity: rarity, weight: rarity * weight))
        query.weight += rarity * weight
    }

    /// `mail box` is asked, `mailbox` is known: the whole stands for its first part too.
    private func joinWords(of query: inout Query) {
        for pair in query.pairs.sorted() {
            let (first, second) = (pair >> 8, pair & 255)
            guard let term = terms.number(of: query.slots[first].term + query.slots[second].term),
                query.slotOfTerm[term] == nil, query.slots[first].term.utf8.count > 2
            else { continue }
            query.slotOfTerm[term] = first
            query.slots[first].spellings.append((term, 1))
        }
    }

    /// Inverse document frequency in the form that is never negative.
    func rarity(holding: Int) -> Double {
        (1 + (Double(count) - Double(holding) + 0.5) / (Double(holding) + 0.5)).naturalLogarithm
    }

    func rarity(of term: Int32) -> Double { rarity(holding: terms.holders(of: term)) }
}
