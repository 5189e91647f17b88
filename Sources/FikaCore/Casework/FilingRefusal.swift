/// The rules say no to what is asked about a filing.
package enum FilingRefusal: Sendable, Equatable {
    case noSuchFiling
    /// It was there, and was taken out.
    case isWithdrawn
    case tooLateToUndo(hours: Int)
    /// There is none, it is settled, or it was made where one does not read.
    case noSuchProposal
}
