/// A past answer as it fits a question.
package struct FoundAnswer: Sendable, Equatable {
    /// Its number in the library.
    package let number: Int
    /// The probability that it is what the asker needs, from 0 to 1.
    package let probability: Double
    /// How often it worked before.
    package let workedCount: Int
    /// How many of the question's words it shares.
    package let sharedCount: Int
    /// The share of the question's weight that it, or questions it worked for, speak about: 0 to 1.
    package let covered: Double
}
