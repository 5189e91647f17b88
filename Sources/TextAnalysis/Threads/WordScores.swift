/// What a word says about its message, learned: each is a logarithm of odds, times 100.
struct WordScores: Sendable, Equatable {
    /// For a message that starts a thread.
    var opening = 0
    /// For a message that goes on with what its speaker said before.
    var continuing = 0
    /// For a message that others answer.
    var asking = 0

    static func += (left: inout Self, right: Self) {
        left.opening += right.opening
        left.continuing += right.continuing
        left.asking += right.asking
    }
}
