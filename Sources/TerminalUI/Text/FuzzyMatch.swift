/// How well a query fits a candidate, by letters in their order.
///
/// Best is the whole or its beginning, then a beginning of a word, then a run inside a word, then letters apart; among
/// equals the shorter candidate. Words of a query are looked for one by one, in any order.
package struct FuzzyMatch: Sendable {
    /// The words of the query, folded.
    private let words: [[UInt8]]
    private let letters: UInt64

    /// Most bytes of a query that count.
    package static let queryBytesMax = 128

    package init(_ query: some StringProtocol) {
        let folded = Folding.fold(query).prefix(Self.queryBytesMax)
        words = folded.split(separator: 0x20).map(Array.init)
        letters = Self.letters(of: folded)
    }

    package var isEmpty: Bool { words.isEmpty }

    /// A set of what stands in a text, to pass by what cannot fit.
    static func letters(of folded: some Sequence<UInt8>) -> UInt64 {
        folded.reduce(0) { $1 == 0x20 ? $0 : $0 | 1 << UInt64($1 & 0x3F) }
    }

    /// Higher is better; nil where it does not fit.
    func score(_ text: ArraySlice<UInt8>, letters: UInt64) -> Int? {
        guard self.letters & ~letters == 0 else { return nil }
        var total = 0
        for word in words {
            guard let score = Self.score(word, in: text) else { return nil }
            total += score
        }
        return total * 256 - min(255, text.count)
    }

    /// Higher is better; nil where it does not fit.
    package func score(_ candidate: some StringProtocol) -> Int? {
        let folded = Folding.fold(candidate)
        return score(folded[...], letters: Self.letters(of: folded))
    }

    private static func score(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        var best: Int?
        var start = text.startIndex
        while start + word.count <= text.endIndex {
            if text[start] == word[0], matches(word, text, at: start) {
                let points = start == text.startIndex ? 1000 : isWordStart(text, start) ? 800 : 500
                let end = start + word.count
                let isWhole = end == text.endIndex || isBreak(text[end])
                best = max(best ?? 0, points + (isWhole ? 50 : 0))
                if points >= 800, isWhole { break }
            }
            start += 1
        }
        return best ?? scattered(word, in: text)
    }

    /// What letters apart need at least: no more than two gaps that nothing makes up for.
    private static let scatteredMin = 195

    private static func matches(_ word: [UInt8], _ text: ArraySlice<UInt8>, at start: Int) -> Bool {
        for offset in 1..<max(1, word.count) where text[start + offset] != word[offset] { return false }
        return true
    }

    /// Letters apart: beginnings of words and runs count, gaps cost. The first letter begins a word, because in a long
    /// text any letters are found in some order.
    private static func scattered(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        guard word.count > 1 else { return nil }
        var (points, wanted, previous) = (200, 0, text.startIndex - 2)
        var index = text.startIndex
        while index < text.endIndex, wanted < word.count {
            if text[index] == word[wanted], wanted > 0 || isWordStart(text, index) {
                points += index == previous + 1 ? 12 : isWordStart(text, index) ? 10 : -10
                previous = index
                wanted += 1
            }
            index += 1
        }
        return wanted == word.count && points > scatteredMin ? min(points, 450) : nil
    }

    private static func isWordStart(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        index == text.startIndex || isBreak(text[index - 1]) && !isBreak(text[index])
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x80...: false
        default: true
        }
    }
}
