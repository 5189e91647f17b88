/// Keys and values by whose they are.
package struct MetadataRegistry: Sendable, Equatable {
    private var values: [MetadataOwner: [String: String]] = [:]

    package subscript(owner: MetadataOwner, key: String) -> String? { values[owner]?[key] }

    /// By key.
    package func entries(of owner: MetadataOwner) -> [MetadataEntry] {
        (values[owner] ?? [:]).sorted { $0.key < $1.key }.map { MetadataEntry(key: $0.key, value: $0.value) }
    }

    func count(of owner: MetadataOwner) -> Int {
        values[owner]?.count ?? 0
    }

    /// Without those that end with the process.
    var kept: [MetadataOwner: [String: String]] { values.filter { !$0.key.isTransient } }

    mutating func apply(_ event: MetadataEvent) {
        guard case .changed(let owner, _, let key, let value) = event else { return }
        values[owner, default: [:]][key] = value
        if values[owner]?.isEmpty ?? false { values[owner] = nil }
    }

    mutating func removeAll(of owner: MetadataOwner) {
        values[owner] = nil
    }
}
