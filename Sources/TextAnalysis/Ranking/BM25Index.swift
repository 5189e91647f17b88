/// A ranked search over a few thousand short documents in memory: solutions, titles, charters.
///
/// BM25 with weighted fields (Robertson, Zaragoza, Taylor: "Simple BM25 extension to multiple weighted fields",
/// CIKM 2004): each field's words count `weight` times, in the frequencies and in the document's length. Words are
/// stems of one language; stop words count nowhere. Memory is linear in the text. Same documents, same scores.
package struct BM25Index: Sendable {
    /// Most different terms of a query that are looked at; the rest of a long message is ignored.
    package static let queryTermsMax = 64

    /// How soon more of the same word stops mattering. Usual in the literature.
    static let saturation = 1.2
    /// How much longer documents are held back, from 0 to 1. Usual in the literature.
    static let lengthPenalty = 0.75

    struct Posting: Sendable {
        let id: Int
        let frequency: Double
    }

    struct Document: Sendable {
        /// Sorted, each once.
        let terms: [String]
        /// Weighted number of words.
        let length: Double
    }

    /// The language of every document and query.
    package let language: Language
    private(set) var postings: [String: [Posting]] = [:]
    private(set) var documents: [Int: Document] = [:]
    private var totalLength = 0.0

    /// An index without documents.
    package init(language: Language) {
        self.language = language
    }

    /// How many documents there are.
    package var count: Int { documents.count }

    var meanLength: Double { documents.isEmpty ? 0 : totalLength / Double(documents.count) }

    /// Adds a document, or replaces the one with this id. Weights are above 0; 1 is ordinary.
    package mutating func add(id: Int, fields: [(text: String, weight: Double)]) {
        remove(id: id)
        var frequencies: [String: Double] = [:]
        var length = 0.0
        for field in fields {
            precondition(field.weight > 0 && field.weight.isFinite, "the weight of a field is a number above 0")
            forEachStem(of: field.text, language: language, keepingStopWords: false) {
                frequencies[$0, default: 0] += field.weight
                length += field.weight
                return true
            }
        }
        for (term, frequency) in frequencies {
            postings[term, default: []].append(Posting(id: id, frequency: frequency))
        }
        documents[id] = Document(terms: frequencies.keys.sorted(), length: length)
        totalLength += length
    }

    /// Removes a document; an unknown id is ignored.
    package mutating func remove(id: Int) {
        guard let document = documents.removeValue(forKey: id) else { return }
        for term in document.terms {
            postings[term]?.removeAll { $0.id == id }
            if postings[term]?.isEmpty == true { postings[term] = nil }
        }
        totalLength = documents.isEmpty ? 0 : totalLength - document.length
    }
}
