/// Candidates, folded once, so that each letter typed goes through bytes that lie in a row.
struct CandidateIndex: Sendable {
    private struct Entry: Sendable {
        let title: Range<Int>
        /// The detail and the keywords.
        let rest: Range<Int>
        let titleLetters: UInt64
        let letters: UInt64
    }

    let candidates: [Candidate]
    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    /// What an entry loses that fits by its detail or keywords only.
    private static let restPenalty = 300 * 256

    init(_ candidates: [Candidate]) {
        self.candidates = candidates
        entries.reserveCapacity(candidates.count)
        for candidate in candidates {
            let title = append(candidate.title)
            let rest = append(
                candidate.keywords.isEmpty ? candidate.detail : candidate.keywords + " " + candidate.detail)
            let titleLetters = FuzzyMatch.letters(of: bytes[title])
            entries.append(
                Entry(
                    title: title, rest: rest, titleLetters: titleLetters,
                    letters: titleLetters | FuzzyMatch.letters(of: bytes[rest])))
        }
    }

    private mutating func append(_ text: String) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: Folding.fold(text))
        bytes.append(0x20)
        return start..<bytes.count - 1
    }

    /// The candidates that fit a query, best first, at most so many; all in their order for an empty one.
    func best(_ query: String, max limit: Int) -> [Int] {
        let match = FuzzyMatch(query)
        guard !match.isEmpty else {
            let weighed = candidates.contains { $0.weight != 0 }
            let order =
                weighed ? sorted(candidates.indices.map { ($0, candidates[$0].weight) }) : Array(candidates.indices)
            return Array(order.prefix(limit))
        }
        var found: [(index: Int, score: Int)] = []
        for index in entries.indices {
            let entry = entries[index]
            let score =
                match.score(bytes[entry.title], letters: entry.titleLetters)
                ?? match.score(bytes[entry.title.lowerBound..<entry.rest.upperBound], letters: entry.letters)
                .map { $0 - Self.restPenalty }
            if let score { found.append((index, score + candidates[index].weight * 256)) }
        }
        return Array(sorted(found).prefix(limit))
    }

    /// Stable: equals stay in their order.
    private func sorted(_ found: [(index: Int, score: Int)]) -> [Int] {
        found.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.index)
    }
}
