/// Terms as small numbers, in the order in which they were first met, and how many texts hold each.
struct TermTable: Sendable {
    private var numbers: [String: Int32] = [:]
    private(set) var holders: [Int32] = []

    var count: Int { holders.count }

    /// The number of a term; nil when no text has it.
    func number(of term: String) -> Int32? { numbers[term] }

    mutating func intern(_ term: String) -> Int32 {
        if let number = numbers[term] { return number }
        let number = Int32(holders.count)
        numbers[term] = number
        holders.append(0)
        return number
    }

    mutating func addHolder(of number: Int32) { holders[Int(number)] += 1 }

    /// How many texts hold a term.
    func holders(of number: Int32) -> Int { Int(holders[Int(number)]) }
}
