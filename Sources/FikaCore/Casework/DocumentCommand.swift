/// What one asks of the documents of a case.
package enum DocumentCommand: Sendable, Equatable {
    /// A ticket for a new document. `confidentiality` nil: as the kind or the case has it.
    case requestUpload(number: String, kind: String, title: String, confidentiality: Confidentiality?)
    /// A ticket for a new version.
    case requestVersion(DocumentID)
    /// A ticket to read one; `version` nil: the latest.
    case requestDownload(DocumentID, version: Int?)
    /// The web side, before it takes the first byte.
    case beginUpload(TicketID)
    /// The web side, when the file is on disk: it is part of the case if this is not refused.
    case completeUpload(TicketID, StoredFile)
    /// The web side, before it gives the first byte.
    case open(TicketID)
    /// The same by an account that proved itself there.
    case openDocument(DocumentID, version: Int?)
    /// The web side, while it gives one out: whether it still may.
    case goOnReading(DocumentID, version: Int)
    /// `anchor` is the place in the document, empty for the whole.
    case comment(DocumentID, version: Int?, anchor: String, text: String)
    case hosted(HostedFileCommand)
}
