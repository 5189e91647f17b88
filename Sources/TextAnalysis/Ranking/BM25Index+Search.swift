extension BM25Index {
    /// The best documents for a question, best first, equal ones by id; none when no word of it is known.
    package func search(_ query: String, limit: Int) -> [(id: Int, score: Double)] {
        var scores: [Int: Double] = [:]
        let meanLength = meanLength
        for term in terms(of: query) {
            let weight = rarity(of: term)
            for posting in postings[term] ?? [] {
                let length = documents[posting.id]?.length ?? 0
                let penalty = 1 - Self.lengthPenalty + Self.lengthPenalty * length / meanLength
                let frequency = posting.frequency
                let gain = frequency * (Self.saturation + 1) / (frequency + Self.saturation * penalty)
                scores[posting.id, default: 0] += weight * gain
            }
        }
        let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        return ranked.prefix(max(0, limit)).map { (id: $0.key, score: $0.value) }
    }

    /// How much of a question a document speaks about, from 0 to 1: the share of the question's terms that it
    /// holds, rare terms counting more. Terms that no document holds count most, so a question about something
    /// else has a low coverage everywhere. 0 for an unknown id and for a question without terms.
    package func coverage(of query: String, in id: Int) -> Double {
        guard let document = documents[id] else { return 0 }
        var found = 0.0
        var all = 0.0
        for term in terms(of: query) {
            let weight = rarity(of: term)
            all += weight
            if document.holds(term) { found += weight }
        }
        return all > 0 ? found / all : 0
    }

    /// Each different stem of a query once, in their order.
    private func terms(of query: String) -> [String] {
        var terms: [String] = []
        var seen: Set<String> = []
        forEachStem(of: query, language: language, keepingStopWords: false) {
            if seen.insert($0).inserted { terms.append($0) }
            return terms.count < Self.queryTermsMax
        }
        return terms
    }

    /// Inverse document frequency in the form that is never negative.
    private func rarity(of term: String) -> Double {
        let holding = Double(postings[term]?.count ?? 0)
        return (1 + (Double(count) - holding + 0.5) / (holding + 0.5)).naturalLogarithm
    }
}

extension BM25Index.Document {
    /// Binary search.
    func holds(_ term: String) -> Bool {
        var range = terms[...]
        while !range.isEmpty {
            let middle = range.startIndex + range.count / 2
            if terms[middle] == term { return true }
            range = terms[middle] < term ? range[(middle + 1)...] : range[..<middle]
        }
        return false
    }
}
