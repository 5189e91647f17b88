/// A case as it fits a thread.
package struct FoundCase: Sendable, Equatable {
    /// Its number in the library.
    package let number: Int
    /// The probability that the thread belongs to it, from 0 to 1.
    package let probability: Double
    /// What speaks for it most.
    package let reason: FilingReason
}
