@testable import FikaCore

extension Event {
    private static let moment = Timestamp(milliseconds: 1_700_000_000_123)
    private static let ending = Grant.Ending(kind: .withdrawn, by: "anna", at: moment)
    private static let consultation = ConsultationID(5)

    private static func grant(_ slice: Grant.Slice) -> Event {
        .access(
            .granted(
                Grant(
                    id: GrantID(4), key: "erik-1", caseID: CaseID(3), account: AccountID(2), name: "erik", slice: slice,
                    reason: "Is the beam \"safe\"?", givenBy: "anna", givenAt: moment, ends: moment.adding(days: 14),
                    consultation: slice == .wholeFile ? nil : consultation, ending: nil)))
    }

    static let accessSamples: [Event] = [
        .account(
            .added(
                Account(
                    id: AccountID(4), name: "erik", credentials: [1], clearance: .internal, scopes: nil,
                    isDisabled: false, createdAt: moment,
                    guest: Account.Guest(organisation: "Brandweer Fryslân", ends: moment.adding(days: 30))))),
        .account(.guestEndSet(AccountID(4), moment)),
        .account(.guestEndSet(AccountID(4), nil)),
        .channel(
            .created(
                Channel(
                    id: ChannelID(7), name: "#consult-erik-1", purpose: .consultation(consultation), founder: nil,
                    createdAt: moment))),
        grant(.messages([MessageID(1), MessageID(2)])), grant(.thread(MessageID(1))),
        grant(.documents([DocumentID(1)])), grant(.wholeFile),
        .access(.ended(GrantID(4), ending)),
        .access(
            .consulted(
                Consultation(
                    id: consultation, key: "erik-1", caseID: CaseID(3), channel: ChannelID(7),
                    channelName: "#consult-erik-1", account: AccountID(2), name: "erik", askedBy: "anna",
                    askedAt: moment, grant: GrantID(4), question: MessageID(9)))),
        .access(.answered(consultation, Consultation.Answer(message: MessageID(10), at: moment))),
        .access(.requested(consultation, Consultation.Request(number: 1, reason: "The plan", at: moment))),
        .access(.requestDecided(consultation, request: 1, .approved, by: "anna", at: moment)),
        .access(.closed(consultation, ending)),
    ]
}
