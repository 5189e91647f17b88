/// What was read or done, for the one who asked. `target` is a nick or a channel's name.
package enum MetadataReply: Sendable, Equatable {
    /// In the order asked for, or by key.
    case values(target: String, [Value])
    /// `wasSet` tells whether there was a value before.
    case set(target: String, key: String, value: String?, wasSet: Bool)
    case cleared(target: String, keys: [String])
    /// Those of `keys` that were added are the ones whose values are not known yet.
    case subscribed([String], hasAdded: Bool)
    case unsubscribed([String])
    case subscriptions([String])
    /// `isAsked` is false where it comes with a JOIN: nothing to those who do not read metadata.
    case sync(target: String, [Shown], isAsked: Bool)
    /// There is more to tell than is told unasked: the client may ask with SYNC.
    case later(target: String)
    /// One's own values, as part of the welcome.
    case welcome(nick: String, [MetadataEntry])

    package enum Value: Sendable, Equatable {
        case set(MetadataEntry)
        case unset(key: String)
        case invalid(key: String)
    }

    /// A value with whose it is.
    package struct Shown: Sendable, Equatable {
        package let target: String
        package let entry: MetadataEntry

        package init(target: String, entry: MetadataEntry) {
            self.target = target
            self.entry = entry
        }
    }
}
