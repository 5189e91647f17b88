extension Schema {
    /// Version 4, made of one part for each feature.
    static let version4 = [multiline].joined(separator: "\n")
}
