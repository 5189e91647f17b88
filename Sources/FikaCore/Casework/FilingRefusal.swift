/// The rules say no to what is asked about a filing.
package enum FilingRefusal: Sendable, Equatable {
    case noSuchFiling
    /// It was there, and was taken out.
    case isWithdrawn
    case tooLateToUndo(hours: Int)
    /// There is none, it is settled, or it was made where one does not read.
    case noSuchProposal
    /// Of its own accord only a bot files, and one thread into one case.
    case notAlone
    /// Somebody in the conversation may not read the case.
    case notReadByAll(String)
    /// A person filed it there, or took it out: no bot changes that of its own accord.
    case isDecided
    /// As many as bots may file of their own accord from one channel within an hour.
    case tooManyAlone(limit: Int)
}
