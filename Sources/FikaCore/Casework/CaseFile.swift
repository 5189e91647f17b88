/// A piece of work with everything that belongs to it. (`case` is Swift's word.)
package struct CaseFile: Sendable, Equatable {
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
    package internal(set) var deadline: Timestamp
    package internal(set) var status: String
    package internal(set) var result: String?
    /// When its retention begins.
    package internal(set) var closedAt: Timestamp?
    package internal(set) var roles: [RoleHolder] = []
    /// What was filed, not its words: the newest version of each, and what was taken out again.
    package internal(set) var filings: [Filing] = []

    // What follows comes with later events, and is no part of what is stored when a case is opened.

    /// How often the deadline was moved.
    package internal(set) var extensions = 0
    /// Since when it waits; nil: it does not.
    package internal(set) var suspendedAt: Timestamp?
    /// In the order of the type's.
    package internal(set) var properties: [PropertyValue] = []
    /// The case it is a part of.
    package internal(set) var main: CaseID?
    package internal(set) var related: [CaseID] = []
    package internal(set) var decisions: [CaseDecision] = []
    /// Filed when the case was closed, and waiting for a person.
    package internal(set) var lateFilings: [Filing] = []
    /// Those who had a role once, by the names they had.
    var formerHolders: [AccountID: String] = [:]
    /// The deadline whose coming was told, so that each is told once, and again when it moves.
    var warnedOf: Timestamp?
    /// The deadline of which it was told that it was there.
    var warnedOn: Timestamp?

    /// As it is logged when it is opened: its type is in the log already, under its version.
    var opening: CaseFile {
        var file = self
        file.type = type.reference
        return file
    }

    package var isOpen: Bool { closedAt == nil }

    /// What becomes of it, from its result; nil while it is open.
    package var retention: Retention? { result.flatMap { type.result($0)?.retention } }

    /// Who holds which role.
    package struct RoleHolder: Sendable, Equatable, Codable {
        package let account: AccountID
        package let name: String
        package let role: Role
    }

    /// The generic roles of the Dutch ZGW standard (*omschrijvingGeneriek*), and one for those who only read.
    package enum Role: String, Sendable, Codable, CaseIterable {
        case handler, adviser, decider, reader
        case coordinator, contact, initiator
        case coInitiator = "co-initiator"
        case stakeholder
    }

    package struct PropertyValue: Sendable, Equatable, Codable {
        package let name: String
        package let value: String
    }
}

extension CaseFile: Codable {
    enum CodingKeys: String, CodingKey {
        case id, number, title, type, channel, confidentiality, openedAt, openedBy, deadline, status, result, closedAt
        case roles, filings
    }
}
