/// The words of a case, wherever they stand, each with how much was made of it.
struct CaseBag: Sendable {
    /// Most different words that are kept of a case.
    static let termsMax = 2000
    /// What a word in the title, the description, the kind and the talk adds.
    static let amounts: [Float] = [2.5, 1, 0.3, 1]

    private(set) var amounts: [Int32: Float] = [:]
    private(set) var total = 0.0

    /// Returns whether the word is new.
    mutating func add(_ term: Int32, _ amount: Float) -> Bool {
        let earlier = amounts[term]
        guard earlier != nil || amounts.count < Self.termsMax else { return false }
        amounts[term] = (earlier ?? 0) + amount
        total += Double(amount)
        return earlier == nil
    }

    func amount(of term: Int32) -> Double { Double(amounts[term] ?? 0) }
}
