/// The modes of a channel, as IRC knows them.
package struct ChannelModes: Sendable, Equatable, Codable {
    package internal(set) var flags: Flags = [.noExternal, .topicLocked]
    package internal(set) var key: String?
    package internal(set) var limit: Int?
    /// Masks in the order they were set.
    package internal(set) var bans: [ListEntry] = []
    package internal(set) var banExceptions: [ListEntry] = []
    package internal(set) var inviteExceptions: [ListEntry] = []

    package init() {}

    /// The modes that are on or off.
    package struct Flags: OptionSet, Sendable, Codable {
        package let rawValue: UInt16

        package init(rawValue: UInt16) {
            self.rawValue = rawValue
        }

        package static let inviteOnly = Flags(rawValue: 1)
        package static let moderated = Flags(rawValue: 2)
        package static let noExternal = Flags(rawValue: 4)
        package static let secret = Flags(rawValue: 8)
        package static let topicLocked = Flags(rawValue: 16)
        package static let noCTCP = Flags(rawValue: 32)
        package static let registeredOnly = Flags(rawValue: 64)
    }

    /// A mask with who set it and when.
    package struct ListEntry: Sendable, Equatable, Codable {
        package let mask: String
        package let setBy: String
        package let at: Timestamp
    }

    /// Which of the three lists.
    package enum List: String, Sendable, Equatable, Codable {
        case bans, banExceptions, inviteExceptions
    }
}
