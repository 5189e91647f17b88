/// A look at a part of a case, given to one person for a reason and until a date. It opens nothing but the slice it
/// names: not the case's channel, nor its number, nor who works on it.
package struct Grant: Sendable, Equatable, Codable {
    package let id: GrantID
    /// `erik-2`, the second grant of this account: it says nothing of what others were given.
    package let key: String
    package let caseID: CaseID
    package let account: AccountID
    package let name: String
    package let slice: Slice
    package let reason: String
    package let givenBy: String
    package let givenAt: Timestamp
    package let ends: Timestamp
    /// The consultation it belongs to, and ends with.
    package let consultation: ConsultationID?
    package internal(set) var ending: Ending?
    /// An operator gave it without being asked by a handler. nil: no.
    package internal(set) var isBreakingGlass: Bool?

    /// From `ends` on it counts no more, whether that was written down yet or not.
    package func isLive(at now: Timestamp) -> Bool {
        ending == nil && now < ends
    }

    /// What of the case is shown. The server's own receipts are never part of it: they name other places and people.
    package enum Slice: Sendable, Equatable, Codable {
        /// In the case's channel.
        case messages([MessageID])
        /// A message of the case's channel and what follows it, also later.
        case thread(MessageID)
        case documents([DocumentID])
        /// All talk of the case's channel, also later.
        case wholeFile

        /// For a sentence.
        package var words: String {
            switch self {
            case .messages(let ids): ids.count == 1 ? "1 message" : "\(ids.count) messages"
            case .thread: "a thread"
            case .documents(let ids): ids.count == 1 ? "1 document" : "\(ids.count) documents"
            case .wholeFile: "the whole file"
            }
        }
    }

    /// How it ended, before its date or with it.
    package struct Ending: Sendable, Equatable, Codable {
        package let kind: Kind
        package let by: String
        package let at: Timestamp

        package enum Kind: String, Sendable, Codable {
            case expired, revoked
            /// With its consultation.
            case settled, withdrawn
        }
    }
}
