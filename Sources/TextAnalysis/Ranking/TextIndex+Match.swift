/// What a text and a query have in common, in detail: for the few texts that are worth it.
extension TextIndex {
    struct Match: Sendable {
        /// The share of the query's weight that each field speaks about, 0 to 1.
        var covered: SIMD4<Double> = .zero
        /// The share that any field speaks about.
        var coveredAnywhere = 0.0
        /// The share of each field's own weight that the query speaks about.
        var contained: SIMD4<Double> = .zero
        /// The rarest shared word against the rarest word asked.
        var rarest = 0.0
        /// Pairs of words that stand side by side in both, by the pairs asked.
        var pairs = 0.0
        /// Slots that are shared.
        var sharedCount = 0
        /// Which slots, a bit each.
        var shared: UInt64 = 0
        /// The share that other words for the same add in the first field, and anywhere.
        var alikeTitle = 0.0, alike = 0.0
        /// The share of the words with digits that are shared; 0 without any.
        var digits = 0.0
    }

    func match(_ query: Query, _ text: Int) -> Match {
        var match = Match()
        guard query.weight > 0 else { return match }
        var anywhere: UInt64 = 0
        var alike: UInt64 = 0
        var pairs: Set<Int> = []
        for field in 0..<4 {
            for place in words(of: text, field: field) {
                if let slot = query.slotOfAlike[words[place]] { alike |= 1 << UInt64(slot) }
            }
            let here = shared(query, words(of: text, field: field), &pairs)
            match.covered[field] = weight(of: here.slots, in: query) / query.weight
            match.contained[field] = here.contained
            anywhere |= here.slots
            if field == 0 { match.alikeTitle = weight(of: alike & ~anywhere, in: query) / query.weight }
        }
        match.alike = weight(of: alike & ~anywhere, in: query) / query.weight
        match.shared = anywhere
        match.sharedCount = anywhere.nonzeroBitCount
        match.coveredAnywhere = weight(of: anywhere, in: query) / query.weight
        match.pairs = query.pairs.isEmpty ? 0 : Double(pairs.count) / Double(query.pairs.count)
        match.rarest = rarest(of: anywhere, in: query)
        match.digits = digits(query, anywhere)
        return match
    }

    func share(of slots: UInt64, in query: Query) -> Double {
        query.weight > 0 ? weight(of: slots, in: query) / query.weight : 0
    }

    func weight(of slots: UInt64, in query: Query) -> Double {
        var sum = 0.0
        for (slot, asked) in query.slots.enumerated() where slots & (1 << UInt64(slot)) != 0 { sum += asked.weight }
        return sum
    }

    /// The rarest word of some slots against the rarest word asked.
    func rarest(of slots: UInt64, in query: Query) -> Double {
        let rarest = query.slots.map(\.rarity).max() ?? 0
        var found = 0.0
        for (slot, asked) in query.slots.enumerated() where slots & (1 << UInt64(slot)) != 0 {
            found = max(found, asked.rarity / max(rarest, 1e-9))
        }
        return found
    }

    private func shared(
        _ query: Query, _ range: Range<Int>, _ pairs: inout Set<Int>
    ) -> (slots: UInt64, contained: Double) {
        var slots: UInt64 = 0
        var (shared, all) = (0.0, 0.0)
        var before: Int?
        for place in range {
            let term = words[place]
            let rarity = rarityOfTerm(term)
            all += rarity
            let slot = query.slotOfTerm[term]
            if let slot {
                slots |= 1 << UInt64(slot)
                shared += rarity
                if let before, query.pairs.contains(before << 8 | slot) { pairs.insert(before << 8 | slot) }
            }
            before = slot
        }
        return (slots, all > 0 ? shared / all : 0)
    }

    private func digits(_ query: Query, _ slots: UInt64) -> Double {
        var (shared, all) = (0.0, 0.0)
        for (slot, asked) in query.slots.enumerated()
        where asked.term.utf8.contains(where: { (0x30...0x39).contains($0) }) {
            all += 1
            if slots & (1 << UInt64(slot)) != 0 { shared += 1 }
        }
        return all > 0 ? shared / all : 0
    }

    /// Rarity without a logarithm a word: the binary exponent is near enough to weigh a text's own words.
    private func rarityOfTerm(_ term: Int32) -> Double {
        let ratio = (Double(count) + 1) / (Double(terms.holders(of: term)) + 0.5)
        return Double(ratio.exponent) + ratio.significand
    }
}
