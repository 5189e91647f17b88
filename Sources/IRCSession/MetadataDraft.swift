import FikaCore

/// What a client says with METADATA before it is let in (`before-connect`), answered as the rules would answer. They
/// are given all of it with the request to be let in.
struct MetadataDraft: Sendable, Equatable {
    private var values: [String: String] = [:]
    private var subscriptions: [String] = []

    var opening: MetadataOpening {
        MetadataOpening(entries: entries, subscriptions: subscriptions)
    }

    private var entries: [MetadataEntry] {
        values.sorted { $0.key < $1.key }.map { MetadataEntry(key: $0.key, value: $0.value) }
    }

    /// - Precondition: the target is `*`, as nobody else is known yet.
    mutating func answer(_ request: MetadataRequest, _ settings: CoreSettings) -> (
        reply: MetadataReply?, refusals: [Refusal]
    ) {
        let own = "*"
        switch request {
        case .command(.set(_, let key, let value)):
            do throws(Refusal) {
                return (try set(key, to: value, settings), [])
            } catch {
                return (nil, [error])
            }
        case .command(.clear):
            let keys = entries.map(\.key)
            values = [:]
            return (.cleared(target: own, keys: keys), [])
        case .command(.subscribe(let keys)):
            let (accepted, added, refusals) = settings.subscribing(to: keys, beside: subscriptions)
            subscriptions += added
            // There is nothing to ask for before one is let in.
            return (accepted.isEmpty ? nil : .subscribed(accepted, hasAdded: false), refusals.map { .metadata($0) })
        case .command(.unsubscribe(let keys)):
            let valid = keys.filter(settings.isMetadataKey)
            subscriptions.removeAll(where: valid.contains)
            let refusals = keys.filter { !valid.contains($0) }.map { Refusal.metadata(.skippedKey($0)) }
            return (valid.isEmpty ? nil : .unsubscribed(valid), refusals)
        case .read(.get(_, let keys)):
            return (.values(target: own, keys.map { value(of: $0, settings) }), [])
        case .read(.list): return (.values(target: own, entries.map { .set($0) }), [])
        case .read(.sync): return (.sync(target: own, [], isAsked: true), [])
        case .read(.subscriptions): return (.subscriptions(subscriptions), [])
        }
    }

    private mutating func set(_ key: String, to value: String?, _ settings: CoreSettings) throws(Refusal)
        -> MetadataReply
    {
        try settings.requireMetadata(key, value)
        let old = values[key]
        if value != nil, old == nil, values.count >= settings.metadataKeys {
            throw .metadata(.tooManyKeys(target: "*", limit: settings.metadataKeys))
        }
        values[key] = value
        return .set(target: "*", key: key, value: value, wasSet: old != nil)
    }

    private func value(of key: String, _ settings: CoreSettings) -> MetadataReply.Value {
        guard settings.isMetadataKey(key) else { return .invalid(key: key) }
        return values[key].map { .set(MetadataEntry(key: key, value: $0)) } ?? .unset(key: key)
    }
}
