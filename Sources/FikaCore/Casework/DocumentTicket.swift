/// A permission that the web side is shown: one account, one purpose, a short time. It lives in memory alone and is
/// worth nothing without the rights behind it, which are asked for again each time it is used.
package struct DocumentTicket: Sendable, Equatable, Codable {
    package let id: TicketID
    package let account: AccountID
    package let purpose: Purpose
    /// When it can be used for the last time; once an upload has begun, when that must have come to its end.
    package internal(set) var expiresAt: Timestamp

    package enum Purpose: Sendable, Equatable, Codable {
        /// Used up by the upload that comes to its end.
        case upload(Draft)
        /// As often as it takes: a download that broke off is taken up again.
        case download(DocumentID, version: Int)
        /// Used up by the file that is sent without saying what for.
        case host
    }

    package var claim: TicketClaim { TicketClaim(ticket: id, account: account) }

    /// What an upload will be.
    package struct Draft: Sendable, Equatable, Codable {
        package let caseID: CaseID
        /// nil: a new document.
        package let document: DocumentID?
        package let kind: String
        package let title: String
        package let confidentiality: Confidentiality
    }
}
