/// A dictionary that notes which of its keys were changed, so that who keeps something in order by them need not look
/// at the others again.
struct Watched<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// Noted one by one; with more of them everything counts as changed.
    static var changesMax: Int { 2_000 }

    private var held: [Key: Value] = [:]
    private(set) var changes: Set<Key> = []
    /// Too much was changed to say what.
    private(set) var isAllChanged = false

    subscript(key: Key) -> Value? {
        get { held[key] }
        _modify {
            note(key)
            yield &held[key]
        }
    }

    var keys: Dictionary<Key, Value>.Keys { held.keys }
    var values: Dictionary<Key, Value>.Values { held.values }
    var count: Int { held.count }
    var isEmpty: Bool { held.isEmpty }

    mutating func removeValue(forKey key: Key) -> Value? {
        note(key)
        return held.removeValue(forKey: key)
    }

    mutating func removeAll() {
        noteAll()
        held = [:]
    }

    /// Something was changed since then.
    var isOld: Bool { isAllChanged || !changes.isEmpty }

    /// What was changed up to now has been looked at.
    mutating func settle() {
        if !changes.isEmpty { changes.removeAll(keepingCapacity: true) }
        isAllChanged = false
    }

    private mutating func note(_ key: Key) {
        guard !isAllChanged else { return }
        changes.insert(key)
        if changes.count > Self.changesMax { noteAll() }
    }

    private mutating func noteAll() { (changes, isAllChanged) = ([], true) }
}

extension Watched: Sequence {
    func makeIterator() -> Dictionary<Key, Value>.Iterator { held.makeIterator() }
}
