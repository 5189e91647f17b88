/// A question to someone about a case, with a grant, in a channel of its own. It is part of the case's file.
package struct Consultation: Sendable, Equatable, Codable {
    package let id: ConsultationID
    /// That of the grant it was opened with.
    package let key: String
    package let caseID: CaseID
    package let channel: ChannelID
    package let channelName: String
    /// The consulted.
    package let account: AccountID
    package let name: String
    package let askedBy: String
    package let askedAt: Timestamp
    /// The grant it was opened with: the consultation ends with it.
    package let grant: GrantID
    package let question: MessageID
    package internal(set) var answers: [Answer] = []
    /// What else the consulted asked to see.
    package internal(set) var requests: [Request] = []
    package internal(set) var ending: Grant.Ending?

    package var isOpen: Bool { ending == nil }

    /// Channels whose names begin like this are made for consultations alone.
    static let channelPrefix = "#consult-"

    package struct Answer: Sendable, Equatable, Codable {
        package let message: MessageID
        package let at: Timestamp
    }

    package struct Request: Sendable, Equatable, Codable {
        /// 1, 2, … in this consultation.
        package let number: Int
        package let reason: String
        package let at: Timestamp
        package internal(set) var state: State = .open

        package enum State: String, Sendable, Codable {
            case open, approved, declined
        }
    }
}
