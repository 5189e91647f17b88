/// The order in which the members of one channel saw its messages: whoever sees one first writes it down, everybody
/// else must see the same, nothing missing and nothing twice.
struct Roll {
    private var order: [Int] = []
    /// By member of the channel: how many of them it saw.
    private var positions: [Int]
    /// Messages that were not the next one.
    private(set) var faults = 0

    init(members: Int) {
        positions = Array(repeating: 0, count: members)
    }

    mutating func saw(_ number: Int, member: Int) {
        let position = positions[member]
        if position == order.count {
            order.append(number)
        } else if order[position] != number {
            faults += 1
        }
        positions[member] = position + 1
    }

    /// Members from this one on who did not see so many.
    func missing(of sent: Int, from first: Int = 0) -> Int {
        positions[first...].count { $0 != sent }
    }
}
