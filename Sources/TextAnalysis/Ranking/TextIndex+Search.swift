/// Which texts speak about a query.
extension TextIndex {
    /// A text and its BM25 score as a share of what a text could have that says everything asked: 0 to 1.
    struct Hit: Sendable {
        let text: Int32
        let score: Float
    }

    /// The score of every text, by its number; and what other words for the same add to it.
    func scores(of query: Query) -> (said: [Float], alike: [Float]) {
        var said = [Float](repeating: 0, count: count)
        var alike = said
        guard query.weight > 0, count > 0 else { return (said, alike) }
        add(query, to: &said) { $0.spellings }
        add(query, to: &alike) { $0.alike.map { ($0, Thesaurus.share) } }
        return (said, alike)
    }

    private func add(_ query: Query, to scores: inout [Float], _ terms: (Slot) -> [(term: Int32, share: Float)]) {
        let (base, slope) = (1 - weights.lengthPenalty, weights.lengthPenalty / meanLength)
        scores.withUnsafeMutableBufferPointer { scores in
            for slot in query.slots {
                for spelling in terms(slot) {
                    let gain = Float(slot.weight / query.weight) * spelling.share
                    for posting in postings[Int(spelling.term)] {
                        let text = Int(posting.text)
                        let counts = SIMD4<Float>(posting.counts)
                        let frequency = (counts * weights.fields / (base + slope * lengths[text])).sum()
                        scores[text] += gain * frequency / (frequency + Self.saturation)
                    }
                }
            }
        }
    }

    /// The best owners by their own texts, and the best by their echoes, best first, equal ones by number.
    func best(
        _ scores: [Float], limit: Int, where isWanted: (Int) -> Bool
    ) -> (own: [Hit], echoes: [Hit]) {
        var own = BestHits(limit: limit)
        var echoes = BestHits(limit: limit)
        for (text, score) in scores.enumerated() where score > 0 {
            if isEcho[text] {
                if score > echoes.least, isWanted(Int(owners[text])) {
                    echoes.offer(Hit(text: Int32(text), score: score))
                }
            } else if score > own.least, isWanted(Int(owners[text])) {
                own.offer(Hit(text: Int32(text), score: score))
            }
        }
        return (own.sorted(), echoes.sorted())
    }

    /// The best so many hits of a run, in a heap whose root is the least of them.
    private struct BestHits {
        let limit: Int
        private var heap: [Hit] = []

        init(limit: Int) {
            self.limit = limit
            heap.reserveCapacity(limit)
        }

        /// What a hit must beat.
        var least: Float { heap.count < limit ? 0 : heap.first?.score ?? .infinity }

        mutating func offer(_ hit: Hit) {
            if heap.count < limit {
                heap.append(hit)
                rise()
            } else if limit > 0 {
                heap[0] = hit
                sink()
            }
        }

        func sorted() -> [Hit] { heap.sorted { ($0.score, $1.text) > ($1.score, $0.text) } }

        /// Texts come in the order of their numbers, so of equal ones the later is the lesser.
        private func isLess(_ left: Int, _ right: Int) -> Bool {
            (heap[left].score, heap[right].text) < (heap[right].score, heap[left].text)
        }

        private mutating func rise() {
            var place = heap.count - 1
            while place > 0, isLess(place, (place - 1) / 2) {
                heap.swapAt(place, (place - 1) / 2)
                place = (place - 1) / 2
            }
        }

        private mutating func sink() {
            var place = 0
            while true {
                var least = place
                for child in [2 * place + 1, 2 * place + 2] where child < heap.count && isLess(child, least) {
                    least = child
                }
                if least == place { return }
                heap.swapAt(place, least)
                place = least
            }
        }
    }
}
