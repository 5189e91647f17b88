/// A dictionary with a limit: the oldest entry makes room for the newest. A bot runs for months.
public struct Memory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var values: [Key: Value] = [:]
    /// Oldest first; those before `head` are gone.
    private var order: [Key] = []
    private var head = 0
    /// Most entries.
    public let limit: Int

    /// An empty memory.
    public init(limit: Int) {
        precondition(limit > 0, "A memory holds at least one entry.")
        self.limit = limit
    }

    /// How many entries there are.
    public var count: Int { values.count }

    /// The value of a key. Setting it again does not make it younger; nil cannot be set.
    public subscript(key: Key) -> Value? { values[key] }

    /// Remembers a value; true if the key is new.
    @discardableResult
    public mutating func set(_ key: Key, _ value: Value) -> Bool {
        guard values.updateValue(value, forKey: key) == nil else { return false }
        order.append(key)
        while values.count > limit {
            values[order[head]] = nil
            head += 1
        }
        if head > limit {
            order.removeFirst(head)
            head = 0
        }
        return true
    }
}

extension Memory where Value == Bool {
    /// True the first time, as far back as the memory goes.
    public mutating func isNew(_ key: Key) -> Bool {
        set(key, true)
    }
}
