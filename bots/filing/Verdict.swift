/// What people said to the proposal of a case for a thread.
struct Verdict: Sendable, Equatable {
    let number: String
    let isYes: Bool
    /// In seconds since 1970.
    let seconds: Int64
}
