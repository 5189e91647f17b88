/// A thread that is in a case file, and what was said in it since.
struct FiledThread: Sendable, Equatable {
    /// The case.
    let number: String
    /// Nobody asked for it.
    var isAlone = false
    /// Messages of people since the last receipt.
    var later = 0
    /// Whether it was offered to file it anew since the last receipt: once is enough.
    var isOffered = false
}
