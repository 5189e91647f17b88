/// What one asks of files that belong to no case yet.
package enum HostedFileCommand: Sendable, Equatable {
    /// A ticket to send one, for who has no password to show: a FILEHOST token.
    case requestUpload
    /// The web side, before it takes the first byte; `ticket` nil: the account proved itself by its password.
    case begin(ticket: TicketID?)
    /// The web side, when the file is on disk.
    case complete(ticket: TicketID?, StoredFile)
    /// The web side, before it gives the first byte, and while it gives one out.
    case open(HostedFileID)
    /// Puts it into a case as a new document. `confidentiality` nil: as the kind or the case has it.
    case attach(HostedFileID, number: String, kind: String, title: String, confidentiality: Confidentiality?)
    /// Puts it into its case as a new version.
    case attachVersion(HostedFileID, of: DocumentID)
    /// The web side, in its own name: which files are still needed.
    case fates([HostedFileID])
}
