/// The keys of one table, `[server]`, or of each of an array of tables, `[[listener]]`.
package struct TableSchema<Root>: Sendable {
    package let name: String
    /// Whether there may be several.
    package let isArray: Bool
    package let settings: [Setting<Root>]

    package init(_ name: String, isArray: Bool = false, _ settings: [Setting<Root>]) {
        self.name = name
        self.isArray = isArray
        self.settings = settings
    }

    /// As it is written in the file; nil for the keys outside of tables.
    package var header: String? {
        guard !name.isEmpty else { return nil }
        return isArray ? "[[\(name)]]" : "[\(name)]"
    }

    package var keys: [String] { settings.map(\.key) }
}
