/// One registered connection as the rules see it: a nick, perhaps an account, and what it told about itself.
package struct Session: Sendable, Equatable {
    package let id: SessionID
    package internal(set) var person: Person
    package internal(set) var account: AccountID?
    package let realname: String
    package let isSecure: Bool
    package let signedOn: Timestamp
    package internal(set) var lastSpoke: Timestamp
    /// The away message, or nil while the person is there.
    package internal(set) var away: String?
    package internal(set) var modes: UserModes
    /// In the order of joining.
    package internal(set) var channels: [ChannelID] = []
    /// Channels it was invited to and has not joined yet.
    var invitations: Set<ChannelID> = []
}
