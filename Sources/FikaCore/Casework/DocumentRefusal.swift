/// Why a document is not taken, given or spoken of.
package enum DocumentRefusal: Sendable, Equatable {
    /// Not there, or not for the asker.
    case noSuchDocument(String)
    case noSuchVersion(String, Int)
    case noSuchKind(String, allowed: [String])
    /// Spent, expired, somebody else's, or never given.
    case noSuchTicket
    /// The document would be above its case, or below what its kind asks for.
    case wrongConfidentiality(Confidentiality)
    /// Read by a grant, which lets nobody add to the case.
    case isOnlyShown(String)
    /// The role in the case is that of a reader.
    case readersOnlyRead(String)
    case tooManyVersions(limit: Int)
    case tooManyDocuments(limit: Int)
    case fileTooLarge(limit: Int64)
    case malformedFile
    /// It waits for a case no more, or is not the asker's.
    case noSuchFile(String)
    /// As many as may wait for a case.
    case tooManyHosted(limit: Int)
    /// The operator has not switched the web side on.
    case isOff
}
