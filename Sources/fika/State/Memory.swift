/// What the program remembers of one account on one server from one run to the next.
struct Memory: Equatable, Sendable {
    var drafts = Drafts()
    var outbox: [Outbox.Entry] = []
    var habits = Habits()

    var isEmpty: Bool { self == Memory() }
}
