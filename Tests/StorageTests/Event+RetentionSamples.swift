@testable import FikaCore

extension Event {
    private static let moment = Timestamp(milliseconds: 1_700_000_000_123)

    /// Of a case of which no other sample is.
    static let retentionSamples: [Event] = [
        .account(.erased(AccountID(99), Erasure(by: "root", ground: "a request of 2026-11-27", at: moment))),
        .retention(
            .destroyed(
                DestructionCertificate(
                    number: "2015-0007", type: "permit", result: "refused", openedAt: moment, closedAt: moment,
                    dueAt: moment, destroyedAt: moment, destroyedBy: "root", ground: "list \"2020\", 11.1",
                    documents: 1, filings: 2),
                CaseRemainder(
                    caseID: CaseID(70), number: "2015-0007", channels: [ChannelID(71)],
                    filings: [FilingID(72), FilingID(73)], documents: [DocumentID(74)], grants: [GrantID(75)],
                    consultations: [], counters: .sample, grantCounts: [.init(account: AccountID(2), count: 1)]))),
    ]
}

extension CaseRemainder.Counters {
    static let sample = CaseRemainder.Counters(
        caseID: CaseID(100), channel: ChannelID(101), filing: FilingID(102), document: DocumentID(103),
        grant: GrantID(104), consultation: ConsultationID(105))
}
