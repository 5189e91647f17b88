/// What one does with metadata. A target is `*` (oneself), a nick or a channel's name.
package enum MetadataCommand: Sendable, Equatable {
    /// nil takes the key away.
    case set(String, key: String, value: String?)
    case clear(String)
    /// For this connection alone.
    case subscribe([String])
    case unsubscribe([String])
}
