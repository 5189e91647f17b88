extension Schema {
    /// Version 3, in parts.
    static let version3 = [caseTimeline].joined(separator: "\n")
}
