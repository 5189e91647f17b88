/// Whose keys and values they are (IRCv3 metadata).
package enum MetadataOwner: Hashable, Sendable, Codable {
    /// Kept: there on every connection of the account, and after a restart.
    case account(AccountID)
    /// Someone without an account: they end with the user.
    case user(UserID)
    case channel(ChannelID)

    var isTransient: Bool {
        if case .user = self { return true }
        return false
    }
}
