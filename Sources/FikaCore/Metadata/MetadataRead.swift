/// What one reads of metadata. A target is `*` (oneself), a nick or a channel's name.
package enum MetadataRead: Sendable, Equatable {
    case get(String, keys: [String])
    case list(String)
    /// The keys this connection subscribes to, of the target and, if it is a channel, of everyone in it.
    case sync(String)
    case subscriptions

    /// The target of `sync` that means everything the user can see (draft/metadata-3).
    package static let everything = "*ALL"
}
