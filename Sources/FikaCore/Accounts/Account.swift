/// A person or a bot that the organisation knows.
package struct Account: Sendable, Equatable, Codable {
    package let id: AccountID
    package let name: String
    /// What proves the person; made and read by the shell only.
    package internal(set) var credentials: [UInt8]
    package internal(set) var clearance: Confidentiality
    /// nil for a person. A bot may do what its account may, and of that only what its scopes name.
    package internal(set) var scopes: [Scope]?
    package internal(set) var isDisabled: Bool
    package let createdAt: Timestamp
    /// Whether the person stays without a connection; nil: as the operator has set it for all.
    package internal(set) var staysOn: Bool?

    /// Whether the person is named as one who knows something; nil: yes.
    package internal(set) var showsHelp: Bool?

    /// When the digest of the day is told, in minutes of the day (UTC); nil: of due cases alone, when one is there.
    package internal(set) var digestMinute: Int?

    /// A mail address, as the person gave it on making the account.
    package internal(set) var contact: String?
    /// The person made it, and no operator has looked at it: nil for all others.
    package internal(set) var isSelfMade: Bool?

    /// Of a bot: what its manifest says of it; nil: nothing.
    package internal(set) var about: About?

    /// nil: a colleague.
    package internal(set) var guest: Guest?

    package var isBot: Bool { scopes != nil }
    package var isGuest: Bool { guest != nil }

    /// For everybody who meets the bot.
    package struct About: Sendable, Equatable, Codable {
        package let description: String
        /// Who answers for it.
        package let owner: String?

        package init(description: String, owner: String?) {
            self.description = description
            self.owner = owner
        }
    }

    /// Someone from outside, who sees nothing but the consultations they are part of.
    package struct Guest: Sendable, Equatable, Codable {
        /// Where they come from.
        package let organisation: String?
        /// From then on the account counts as disabled, and is.
        package internal(set) var ends: Timestamp?

        package init(organisation: String?, ends: Timestamp?) {
            self.organisation = organisation
            self.ends = ends
        }
    }
}

extension Account {
    /// A guest's time is up, whether that was written down yet or not.
    func hasEnded(at now: Timestamp) -> Bool {
        guest?.ends.map { $0 <= now } ?? false
    }
}
