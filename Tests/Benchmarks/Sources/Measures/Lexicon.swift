/// Words as unevenly spread as those of a language (Zipf's law): the hundred most common make up half of all that is
/// said.
package struct Lexicon {
    package static let size = 30_000
    private static let beginnings = ["aan", "be", "ver", "her", "in", "op", "uit", "om", "door", "af", "voor", "ge"]
    private static let middles = [
        "vraag", "gunn", "werk", "stell", "houd", "lever", "bouw", "plan", "zend", "toets", "weg", "kap", "raad",
        "zicht", "meld", "dien", "scheid", "recht", "water", "dak",
    ]
    private static let ends = ["", "en", "ing", "er", "t", "te", "heid", "baar", "lijk", "s"]

    private let words: [String]
    /// Ascending; the last is the whole.
    private let sums: [Double]

    package init() {
        var words: [String] = []
        for number in 0..<Self.size {
            let (a, b) = (number % Self.beginnings.count, number / Self.beginnings.count % Self.middles.count)
            let rest = number / (Self.beginnings.count * Self.middles.count)
            let (c, d) = (rest % Self.ends.count, rest / Self.ends.count)
            let second = d == 0 ? "" : Self.middles[d % Self.middles.count]
            words.append(Self.beginnings[a] + Self.middles[b] + second + Self.ends[c])
        }
        self.words = words
        var sum = 0.0
        sums = (1...Self.size).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
    }

    /// As often as it is said.
    package func word(_ random: inout SplitMix) -> String {
        let point = Double.random(in: 0..<(sums.last ?? 1), using: &random)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] <= point { low = middle + 1 } else { high = middle }
        }
        return words[low]
    }

    /// Any of these ranks, each as often.
    package func word(ofRank ranks: Range<Int>, _ random: inout SplitMix) -> String {
        words[Int.random(in: ranks, using: &random)]
    }

    package func sentence(_ random: inout SplitMix) -> String {
        (0..<Int.random(in: 4...16, using: &random)).map { _ in word(&random) }.joined(separator: " ")
    }
}
