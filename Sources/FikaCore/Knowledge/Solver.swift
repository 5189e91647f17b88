/// Somebody whose answers were accepted, as the list of helpers shows them.
package struct Solver: Sendable, Equatable {
    package let name: String
    /// Accepted answers of the month.
    package let accepted: Int
    /// In hundredths of an accepted answer.
    package let points: Int
}
