/// What is left of a destroyed case in the log: its numbers, so that the store knows what to forget, and how far the
/// counters had come, so that no number is given again.
package struct CaseRemainder: Sendable, Equatable, Codable {
    package let caseID: CaseID
    package let number: String
    /// The case's own first, then those of its consultations.
    package let channels: [ChannelID]
    package let filings: [FilingID]
    package let documents: [DocumentID]
    package let grants: [GrantID]
    package let consultations: [ConsultationID]
    package let counters: Counters
    /// How many grants those who were given one here had been given by then.
    package let grantCounts: [GrantCount]

    /// The numbers that came next when it was destroyed.
    package struct Counters: Sendable, Equatable, Codable {
        package let caseID: CaseID
        package let channel: ChannelID
        package let filing: FilingID
        package let document: DocumentID
        package let grant: GrantID
        package let consultation: ConsultationID
    }

    package struct GrantCount: Sendable, Equatable, Codable {
        package let account: AccountID
        package let count: Int
    }
}
