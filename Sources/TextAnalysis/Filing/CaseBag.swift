/// The words of a case, wherever they stand, each with how much was made of it.
struct CaseBag: Sendable {
    /// Most different words that are kept of a case.
    static let termsMax = 2000
    /// What a word in the title, the description, the kind and the talk adds.
    static let amounts: [Float] = [2.5, 1, 0.3, 1]

    /// In the order in which they came: a sum over them is the same to the last bit in every run.
    private(set) var words: [(term: Int32, amount: Float)] = []
    private var places: [Int32: Int] = [:]
    private(set) var total = 0.0

    /// Returns whether the word is new.
    mutating func add(_ term: Int32, _ amount: Float) -> Bool {
        if let place = places[term] {
            words[place].amount += amount
            total += Double(amount)
            return false
        }
        guard words.count < Self.termsMax else { return false }
        places[term] = words.count
        words.append((term, amount))
        total += Double(amount)
        return true
    }

    func amount(of term: Int32) -> Double { places[term].map { Double(words[$0].amount) } ?? 0 }
}
