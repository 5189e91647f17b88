/// Someone who is there under one nick: with one connection, with several (one account on a phone and at a desk), or,
/// where the account stays on, with none at the moment.
package struct User: Sendable, Equatable {
    package let id: UserID
    package internal(set) var person: Person
    package internal(set) var account: AccountID?
    package internal(set) var realname: String
    package let signedOn: Timestamp
    /// What others are told while the person is not there.
    package internal(set) var away: Away?
    package internal(set) var modes: UserModes
    /// In the order of coming in.
    package internal(set) var sessions: [SessionID] = []
    /// In the order of joining.
    package internal(set) var channels: [ChannelID] = []
    /// Channels it was invited to and has not joined yet.
    var invitations: Set<ChannelID> = []
    /// Those by an operator of the channel, which count more than its bans, key and limit.
    var openings: Set<ChannelID> = []
    /// How far someone without an account has read, by target; those of an account are in `ReadMarks`.
    var readMarks: [String: Timestamp] = [:]

    package struct Away: Sendable, Equatable, Codable {
        package let message: String
        /// Nobody said so: no connection has a person at it. It ends when one has.
        package let isAutomatic: Bool

        /// What is said of someone without a connection that a person sits at.
        static let absent = Away(message: "Not connected at the moment", isAutomatic: true)
    }
}
