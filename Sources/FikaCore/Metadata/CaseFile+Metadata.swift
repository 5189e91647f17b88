extension CaseFile {
    /// Keys of this beginning are the server's own: what it says of a case in the metadata of the case's channel.
    /// Nobody sets them.
    static let metadataPrefix = "fika/"

    /// By key. What a case does not have yet is left out.
    package var metadata: [MetadataEntry] {
        let handlers = roles.filter { $0.role == .handler }.map(\.name)
        let values: [(key: String, value: String?)] = [
            ("case-confidentiality", confidentiality.rawValue),
            ("case-deadline", deadline.dateText),
            ("case-handler", handlers.isEmpty ? nil : handlers.joined(separator: ", ")),
            ("case-number", number),
            ("case-result", result),
            ("case-state", isOpen ? "open" : "closed"),
            ("case-status", status),
            ("case-suspended", suspendedAt?.dateText),
            ("case-title", title),
            ("case-type", type.name),
        ]
        return values.compactMap { key, value in
            value.map { MetadataEntry(key: Self.metadataPrefix + key, value: $0) }
        }
    }
}
