/// What was asked of one server and is not answered, by the tickets it was submitted under.
struct QuestionBook {
    private var questions: [Int: Question] = [:]
    private var lastTicket = 0

    mutating func add(_ question: Question) -> Int {
        lastTicket += 1
        questions[lastTicket] = question
        return lastTicket
    }

    /// Of a connection that is over: their answers may have found no room.
    var tickets: [Int] { questions.keys.sorted() }

    /// Nil the second time.
    mutating func take(_ ticket: Int) -> Question? { questions.removeValue(forKey: ticket) }
}
