/// Finds what somebody may have meant.
enum Spelling {
    /// Letters for each mistake that still leaves a word recognisable, and the most mistakes of a long one.
    private static let lettersPerMistake = 3
    private static let mistakesMax = 2

    /// The word nearest to what was typed, counting letters put in, left out, changed or swapped with their neighbour.
    /// The first of equals; nil if none is near.
    static func nearest(to typed: String, among words: [String]) -> String? {
        guard typed.count > 1 else { return nil }
        let ranked = words.map { (word: $0, distance: distance(typed.lowercased(), $0.lowercased())) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= min(mistakesMax, (typed.count + 1) / lettersPerMistake) ? best.word : nil
    }

    /// Damerau and Levenshtein's distance, in the variant that moves no letter twice.
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var rows = [Array(0...right.count)]
        for i in 1...left.count {
            var row = [i]
            for j in 1...right.count {
                let isSame = left[i - 1] == right[j - 1]
                var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (isSame ? 0 : 1))
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    best = min(best, rows[i - 2][j - 2] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
