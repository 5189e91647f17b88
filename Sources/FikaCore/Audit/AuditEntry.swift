/// One line of the audit trail: who learned of, or did, what with which case. It names cases, documents and accounts by
/// their numbers, and never what was said, attached or searched for.
package struct AuditEntry: Sendable, Equatable {
    package let at: Timestamp
    package let actor: Actor
    package let act: Act
    /// By number, ascending. What was refused is named as it was asked for, whether there is such a case or not.
    package internal(set) var cases: [String]
    /// Of what was refused: what it would have been.
    package internal(set) var wanted: Act?
    package internal(set) var document: DocumentID?
    package internal(set) var version: Int?
    package internal(set) var filing: FilingID?
    package internal(set) var grant: GrantID?
    /// Whom it concerns: who was granted something, or consulted.
    package internal(set) var account: AccountID?
    /// How many messages, entries or documents it was; in a summary how often.
    package internal(set) var count: Int?
    /// A summary: since then it happened `count` times that are not on record one by one.
    package internal(set) var since: Timestamp?
    /// Why an operator wanted it.
    package internal(set) var reason: String?

    init(
        at: Timestamp, actor: Actor, act: Act, cases: [String] = [], wanted: Act? = nil, document: DocumentID? = nil,
        version: Int? = nil, filing: FilingID? = nil, grant: GrantID? = nil, account: AccountID? = nil,
        count: Int? = nil, since: Timestamp? = nil, reason: String? = nil
    ) {
        self.at = at
        self.actor = actor
        self.act = act
        self.cases = cases
        self.wanted = wanted
        self.document = document
        self.version = version
        self.filing = filing
        self.grant = grant
        self.account = account
        self.count = count
        self.since = since
        self.reason = reason
    }

    /// Cases that one entry names at most; more are several entries.
    package static let casesMax = 100
}
