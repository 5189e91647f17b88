extension Schema {
    /// Version 3, made of one part for each feature.
    static let version3 = [standing, documents, filing, caseTimeline].joined(separator: "\n")
}
