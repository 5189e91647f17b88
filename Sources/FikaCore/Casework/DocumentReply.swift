/// Answers about documents.
package enum DocumentReply: Sendable, Equatable {
    /// To be turned into a link by whoever can seal one. `document` nil: it is not there yet.
    case ticket(DocumentTicket, number: String, document: Document?)
    /// For the web side: the upload may begin, and take no more than this.
    case upload(DocumentTicket.Draft, bytesMax: Int64)
    /// For the web side: to be given out.
    case opened(Document, Document.Version)
    /// For the web side: it is part of the case now.
    case kept(Document, number: String)
    /// For the web side: a file that belongs to no case may come, and be no longer than this.
    case room(bytesMax: Int64)
    /// `isNew`: just received.
    case hosted([HostedFile], isNew: Bool)
    /// For the web side: which files are still needed.
    case fates([Fated])
    case list(number: String, [Document])
    case commented(Document, Document.Comment)

    package struct Fated: Sendable, Equatable {
        package let id: HostedFileID
        package let fate: HostedFile.Fate
    }
}
