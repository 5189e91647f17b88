/// A number that names one thing of one kind. Numbers come from counters in `ChatState`, start at 1 and are never
/// used twice. The phantom `Noun` keeps a case's number from being taken for a channel's.
package struct Identifier<Noun>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let value: Int64

    package init(_ value: Int64) {
        self.value = value
    }

    package init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.value < right.value
    }

    package var description: String { String(value) }

    /// The number after this one.
    var next: Self { Self(value + 1) }
}

package typealias AccountID = Identifier<Account>
package typealias AnnouncementID = Identifier<Message>
package typealias CaseID = Identifier<CaseFile>
package typealias ChannelID = Identifier<Channel>
package typealias CommunityID = Identifier<Community>
package typealias DocumentID = Identifier<Document>
package typealias ConsultationID = Identifier<Consultation>
package typealias FilingID = Identifier<Filing>
package typealias GrantID = Identifier<Grant>
package typealias HostedFileID = Identifier<HostedFile>
package typealias MessageID = Identifier<Message>
package typealias SessionID = Identifier<Session>
package typealias TicketID = Identifier<DocumentTicket>
package typealias UserID = Identifier<User>
package typealias SolutionID = Identifier<Solution>
