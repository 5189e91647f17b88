extension Schema {
    /// Version 4, made of one part for each feature.
    static let version4 = [audit, multiline].joined(separator: "\n")
}
