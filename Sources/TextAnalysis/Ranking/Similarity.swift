/// How alike two short texts are, from 0 to 1, by the sets of their stems: for titles, where every word counts the
/// same and there is no collection to weigh them by. Two empty sets are not alike.
package enum Similarity {
    /// The different stems of a text without stop words.
    package static func terms(of text: String, language: Language) -> Set<String> {
        Set(stems(of: text, language: language, keepingStopWords: false))
    }

    /// Shared terms by all terms: falls with every term that only one has.
    package static func jaccard(_ left: Set<String>, _ right: Set<String>) -> Double {
        let shared = left.intersection(right).count
        return ratio(shared, left.count + right.count - shared)
    }

    /// Shared terms by the geometric mean of the sizes: kinder than Jaccard to texts of different lengths.
    package static func cosine(_ left: Set<String>, _ right: Set<String>) -> Double {
        let shared = Double(left.intersection(right).count)
        let product = Double(left.count) * Double(right.count)
        return product > 0 ? shared / product.squareRoot() : 0
    }

    /// How much of `part` is in `whole`: 1 when a message names every word of a title, however long the message.
    package static func containment(of part: Set<String>, in whole: Set<String>) -> Double {
        ratio(part.intersection(whole).count, part.count)
    }

    private static func ratio(_ count: Int, _ total: Int) -> Double {
        total > 0 ? Double(count) / Double(total) : 0
    }
}
