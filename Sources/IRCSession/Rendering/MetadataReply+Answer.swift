import FikaCore
import IRCWire

extension MetadataReply {
    func answer(for viewer: Viewer) -> Answer {
        switch self {
        case .values(let target, let values):
            return viewer.metadata(target, values.map { viewer.line($0, of: target) })
        case .set(let target, let key, let value, let wasSet):
            if value == nil, !wasSet, viewer.readsMetadata2Only {
                return .line(viewer.standardReply("METADATA", "KEY_NOT_SET", [target, key], "Key is not set"))
            }
            return .line(viewer.line(key, value, of: target))
        case .cleared(let target, let keys):
            return viewer.metadata(target, keys.map { viewer.line($0, nil, of: target) })
        case .subscribed(let keys, let hasAdded):
            return .lines(viewer.keyLines(.rplMetadataSubOK, keys)) + (hasAdded ? viewer.afterSubscribing : .nothing)
        case .unsubscribed(let keys): return .lines(viewer.keyLines(.rplMetadataUnsubOK, keys))
        case .subscriptions(let keys):
            return Answer([
                .batch(type: "metadata-subs", parameters: [], viewer.keyLines(.rplMetadataSubs, keys))
            ])
        case .sync(let target, let shown, let isAsked):
            guard isAsked || viewer.readsMetadata else { return .nothing }
            return viewer.metadata(target, shown.map { viewer.shown($0.target, $0.entry) })
        case .later(let target):
            return viewer.readsMetadata ? .line(viewer.metadataLater(target)) : .nothing
        case .welcome(let nick, let entries): return viewer.ownMetadata(nick, entries)
        }
    }

    /// 761, or 766 where there is no value.
    static func line(
        _ receiver: String, _ target: String, _ key: String, _ value: String?, from server: String
    ) -> IRCMessage {
        guard let value else {
            return IRCMessage(
                source: server, .rplKeyNotSet, [receiver, target, key, "Key is not set"], forcesTrailing: true)
        }
        return IRCMessage(source: server, .rplKeyValue, [receiver, target, key, "*", value], forcesTrailing: true)
    }

    /// 774: ask whenever you like.
    static func later(_ receiver: String, _ target: String, from server: String) -> IRCMessage {
        IRCMessage(
            source: server, .rplMetadataSyncLater, [receiver, target, "0", "Ask for it with METADATA SYNC"],
            forcesTrailing: true)
    }
}
