/// Why not. The codes of the two drafts differ, so they are kept apart from the other refusals.
package enum MetadataRefusal: Sendable, Equatable {
    /// Not there, or not to be known of.
    case invalidTarget(String)
    case invalidKey(String)
    /// One of several keys: the others are taken.
    case skippedKey(String)
    case invalidValue(key: String, bytesMax: Int)
    /// `key` is `*` where it is about all of them.
    case noPermission(target: String, key: String)
    case tooManyKeys(target: String, limit: Int)
    /// `key` is the first that was not taken.
    case tooManySubscriptions(key: String, limit: Int)
}
