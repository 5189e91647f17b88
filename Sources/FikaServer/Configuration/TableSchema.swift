/// The keys of one table, `[server]`, or of each of an array of tables, `[[listener]]`.
struct TableSchema<Root>: Sendable {
    let name: String
    /// Whether there may be several.
    let isArray: Bool
    let settings: [Setting<Root>]

    init(_ name: String, isArray: Bool = false, _ settings: [Setting<Root>]) {
        self.name = name
        self.isArray = isArray
        self.settings = settings
    }

    /// As it is written in the file; nil for the keys outside of tables.
    var header: String? {
        guard !name.isEmpty else { return nil }
        return isArray ? "[[\(name)]]" : "[\(name)]"
    }

    var keys: [String] { settings.map(\.key) }
}
