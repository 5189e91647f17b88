/// What a look through the whole audit trail found.
package struct AuditReport: Sendable, Equatable, CustomStringConvertible {
    package let file: String
    package let rows: Int
    package let checkpoints: Int
    /// One sentence each; empty: the trail is as it was written.
    package let problems: [String]

    package var description: String {
        let head =
            "\(file): the audit trail is \(problems.isEmpty ? "sound" : "NOT SOUND") (\(rows) rows, "
            + "\(checkpoints) checkpoints)"
        return ([head] + problems.map { "- " + $0 }).joined(separator: "\n")
    }
}
