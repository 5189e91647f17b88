/// A piece of work with everything that belongs to it. (`case` is Swift's word.)
package struct CaseFile: Sendable, Equatable, Codable {
    package let id: CaseID
    /// `2026-0042`: the year it was opened in, and a count.
    package let number: String
    package let title: String
    /// In the version it began with.
    package internal(set) var type: CaseType
    package let channel: ChannelID
    package let confidentiality: Confidentiality
    package let openedAt: Timestamp
    package let openedBy: String
    package let deadline: Timestamp
    package internal(set) var status: String
    package internal(set) var result: String?
    package internal(set) var closedAt: Timestamp?
    package internal(set) var roles: [RoleHolder] = []
    /// What was filed, not its words: the newest version of each, and what was taken out again.
    package internal(set) var filings: [Filing] = []

    package var isOpen: Bool { closedAt == nil }

    /// Who holds which role.
    package struct RoleHolder: Sendable, Equatable, Codable {
        package let account: AccountID
        package let name: String
        package let role: Role
    }

    package enum Role: String, Sendable, Codable, CaseIterable {
        case handler, adviser, decider, reader
    }
}
