/// What became of a value. `target` is the nick or the channel's name at that moment.
package enum MetadataEvent: Sendable, Equatable, Codable {
    /// nil: the key was taken away. Stored, except for someone without an account.
    case changed(MetadataOwner, target: String, key: String, value: String?)
    /// Told and not changed here: someone with values has come into sight, or a case has moved on. Never stored.
    case told(MetadataOwner, target: String, key: String, value: String?)

    var isTransient: Bool {
        switch self {
        case .changed(let owner, _, _, _): owner.isTransient
        case .told: true
        }
    }
}
