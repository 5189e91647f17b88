import SettingsFile

/// Finds what somebody may have meant.
enum Spelling {
    /// Letters for each mistake that still leaves a word recognisable, and the most mistakes of a long one.
    private static let lettersPerMistake = 3
    private static let mistakesMax = 2

    /// The word nearest to what was typed, counting letters put in, left out, changed or swapped with their neighbour.
    /// The first of equals; nil if none is near.
    static func nearest(to typed: String, among words: [String]) -> String? {
        guard typed.count > 1 else { return nil }
        let ranked = words.map {
            (word: $0, distance: SettingsFile.Spelling.distance(typed.lowercased(), $0.lowercased()))
        }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= min(mistakesMax, (typed.count + 1) / lettersPerMistake) ? best.word : nil
    }
}
