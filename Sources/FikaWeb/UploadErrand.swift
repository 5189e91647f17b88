import FikaCore
import FikaStorage

/// What an upload is for: what the rules are asked before its first byte and after its last, and in whose name.
struct UploadErrand: Sendable {
    let account: AccountID
    let begin: DocumentCommand
    let complete: @Sendable (StoredFile) -> DocumentCommand

    /// By a link into a case.
    init(_ claim: TicketClaim) {
        account = claim.account
        begin = .beginUpload(claim.ticket)
        complete = { .completeUpload(claim.ticket, $0) }
    }

    /// Without saying what for; `ticket` nil: by the account's password.
    init(hostingFor account: AccountID, ticket: TicketID?) {
        self.account = account
        begin = .hosted(.begin(ticket: ticket))
        complete = { .hosted(.complete(ticket: ticket, $0)) }
    }
}
