/// What a client said of itself before it was let in (`before-connect`).
package struct MetadataOpening: Sendable, Equatable {
    package let entries: [MetadataEntry]
    package let subscriptions: [String]

    package init(entries: [MetadataEntry], subscriptions: [String]) {
        self.entries = entries
        self.subscriptions = subscriptions
    }
}
