/// What the rules know of a person, for that person (GDPR, articles 15 and 17); what was said is with the store.
package struct PersonalRecord: Sendable, Equatable {
    package let account: Account
    package let certificates: [CertificateFingerprint]
    package let metadata: [MetadataEntry]
    package let marks: [Mark]
    package let communities: [Membership]
    /// Channels that are the person's, or in which they keep a place.
    package let channels: [String]
    package let traces: [Trace]

    /// How far they have read, and when they were last there.
    package struct Mark: Sendable, Equatable {
        package let target: String
        package let read: Timestamp?
        package let seen: Timestamp?
    }

    package struct Membership: Sendable, Equatable {
        package let community: String
        package let isOwner: Bool
    }

    /// In the file of a case: it stays as long as the file, because the law says so.
    package struct Trace: Sendable, Equatable {
        package let number: String
        package let channels: [ChannelID]
        /// `handler`, `2 documents`.
        package let what: [String]
        package let keeping: Keeping
    }

    package enum Keeping: Sendable, Equatable {
        /// What becomes of it is decided when it is closed.
        case open
        case until(Timestamp)
        case forever
    }
}
