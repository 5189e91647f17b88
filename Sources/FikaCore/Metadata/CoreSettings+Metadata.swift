extension CoreSettings {
    /// Values that are told unasked when a connection comes into a channel; with more it is told to ask.
    static let metadataOnJoiningMax = 500
    /// Values in the answer to one SYNC: the target's own first, then those of its members in their order.
    static let metadataSyncMax = 5_000

    /// Lower-case letters, digits and `_./-` (draft/metadata-3, "Keys and Values").
    package func isMetadataKey(_ key: String) -> Bool {
        1...metadataKeyBytes ~= key.utf8.count
            && key.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Throws where nobody could set this key to this value, whoever it is.
    package func requireMetadata(_ key: String, _ value: String?) throws(Refusal) {
        guard isMetadataKey(key) else { throw .metadata(.invalidKey(key)) }
        guard value?.utf8.count ?? 0 <= metadataValueBytes else {
            throw .metadata(.invalidValue(key: key, bytesMax: metadataValueBytes))
        }
    }

    /// What comes of a wish to subscribe: the keys that are subscribed to afterwards and were asked for, those of them
    /// that are new, and what was refused. Past the limit nothing more is taken.
    package func subscribing(to keys: [String], beside held: [String]) -> (
        accepted: [String], added: [String], refusals: [MetadataRefusal]
    ) {
        var (accepted, added): ([String], [String]) = ([], [])
        var refusals: [MetadataRefusal] = []
        for key in keys where !accepted.contains(key) {
            guard isMetadataKey(key) else {
                refusals.append(.skippedKey(key))
                continue
            }
            if !held.contains(key) {
                guard held.count + added.count < metadataSubscriptions else {
                    refusals.append(.tooManySubscriptions(key: key, limit: metadataSubscriptions))
                    break
                }
                added.append(key)
            }
            accepted.append(key)
        }
        return (accepted, added, refusals)
    }
}
