/// Guesses which word was meant by one that nobody knows.
package enum Spelling {
    /// Changes that still count as a slip of the finger.
    private static let distanceMax = 2

    /// The nearest of `words`, if one is near enough; the first of equally near ones.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let reach = min(distanceMax, word.count / 2)
        let near = words.map { (word: $0, distance: distance(word, $0)) }.filter { $0.distance <= reach }
        return near.min { $0.distance < $1.distance }?.word
    }

    /// Letters to insert, leave out, replace or swap with their neighbour (optimal string alignment).
    package static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var table = [[Int]](repeating: Array(0...right.count), count: left.count + 1)
        for row in 0...left.count { table[row][0] = row }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        for row in 1...left.count {
            for column in 1...right.count {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(table[row - 1][column] + 1, table[row][column - 1] + 1)
                best = min(best, table[row - 1][column - 1] + cost)
                let isSwap =
                    row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
                if isSwap { best = min(best, table[row - 2][column - 2] + 1) }
                table[row][column] = best
            }
        }
        return table[left.count][right.count]
    }
}
