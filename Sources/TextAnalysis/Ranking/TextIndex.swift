/// Short texts of up to four fields in memory, and which of them speak about a query.
///
/// Each text has an *owner*: what is found. An owner has a text of its own and any number of *echoes*, texts that
/// were seen to belong to it (a question that it answered, what was said about it). BM25 with weighted fields
/// (Robertson, Zaragoza, Taylor: "Simple BM25 extension to multiple weighted fields", CIKM 2004) over numbered terms;
/// memory is linear in the texts. Nothing is removed: whoever has a new list makes a new index.
struct TextIndex: Sendable {
    /// Most words of a field that are looked at.
    static let fieldWordsMax = 400
    /// How soon more of the same word stops mattering.
    static let saturation: Float = 1.6

    struct Posting: Sendable {
        let text: Int32
        /// How often each field has the term, at most 255 times.
        var counts: SIMD4<UInt8>
    }

    /// How much the fields count, and how much a long one is held back, from 0 to 1.
    struct Weights: Sendable {
        let fields: SIMD4<Float>
        let lengthPenalty: SIMD4<Float>
    }

    let weights: Weights
    private(set) var terms = TermTable()
    private(set) var postings: [[Posting]] = []
    private(set) var owners: [Int32] = []
    private(set) var isEcho: [Bool] = []
    private(set) var lengths: [SIMD4<Float>] = []
    private var totalLength: SIMD4<Float> = .zero
    /// How many texts have something in each field.
    private var filled: SIMD4<Float> = .zero
    /// All words of all texts one after the other, and where each field of each text begins.
    private(set) var words: [Int32] = []
    private var begins: [Int32] = [0]

    init(weights: Weights) {
        self.weights = weights
    }

    /// How many texts there are.
    var count: Int { owners.count }

    /// Adds a text; returns its number.
    @discardableResult
    mutating func add(owner: Int, isEcho: Bool, fields: [String], language: Language) -> Int {
        precondition(fields.count <= 4, "a text has at most four fields")
        let number = owners.count
        owners.append(Int32(owner))
        self.isEcho.append(isEcho)
        var length = SIMD4<Float>.zero
        for field in 0..<4 {
            let from = words.count
            if field < fields.count { read(fields[field], language) }
            begins.append(Int32(words.count))
            length[field] = Float(words.count - from)
            for position in from..<words.count { post(words[position], text: number, field: field) }
        }
        lengths.append(length)
        totalLength += length
        filled += SIMD4<Float>.zero.replacing(with: 1, where: length .> 0)
        return number
    }

    /// The mean length of each field where it is not empty; 1 where it always is.
    var meanLength: SIMD4<Float> {
        (totalLength / filled.replacing(with: 1, where: filled .== 0)).replacing(with: 1, where: filled .== 0)
    }

    /// The words of one field of a text.
    func words(of text: Int, field: Int) -> Range<Int> {
        Int(begins[text * 4 + field])..<Int(begins[text * 4 + field + 1])
    }

    private mutating func read(_ field: String, _ language: Language) {
        var left = Self.fieldWordsMax
        forEachStem(of: field, language: language, keepingStopWords: false) { stem in
            if stem.utf8.count > 1 {
                let number = terms.intern(stem)
                if number == postings.count { postings.append([]) }
                words.append(number)
                left -= 1
            }
            return left > 0
        }
    }

    private mutating func post(_ term: Int32, text: Int, field: Int) {
        let term = Int(term)
        if let last = postings[term].indices.last, postings[term][last].text == Int32(text) {
            if postings[term][last].counts[field] < 255 { postings[term][last].counts[field] += 1 }
        } else {
            var counts = SIMD4<UInt8>.zero
            counts[field] = 1
            postings[term].append(Posting(text: Int32(text), counts: counts))
            terms.addHolder(of: Int32(term))
        }
    }
}
