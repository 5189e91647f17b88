extension Schema {
    /// Version 3, in parts: one for each of the features that it serves.
    static let version3 = [filing].joined(separator: "\n")
}
