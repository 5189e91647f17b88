/// What a look through a whole store found. It names rows and counts, never words.
package struct VerifyReport: Sendable, Equatable, CustomStringConvertible {
    package let file: String
    package internal(set) var schema = 0
    package internal(set) var events = 0
    package internal(set) var messages = 0
    package internal(set) var filedMessages = 0
    package internal(set) var solutions = 0
    /// What the file store must hold: the bytes of each file by its digest.
    package internal(set) var files: [String: Int64] = [:]
    /// Stored, and not in the search index yet: no fault.
    package internal(set) var searchLag = 0
    /// One sentence each; empty: all is well. At most `Verification.problemsMax`.
    package internal(set) var problems: [String] = []

    package var isSound: Bool { problems.isEmpty }

    init(file: String) {
        self.file = file
    }

    package var description: String {
        let counts = [
            "schema \(schema)", "\(events) events", "\(messages) messages", "\(filedMessages) filed messages",
            "\(solutions) solutions", "\(files.count) document files", "\(searchLag) not yet searchable",
        ]
        let head = "\(file): \(isSound ? "sound" : "NOT SOUND") (\(counts.joined(separator: ", ")))"
        return ([head] + problems.map { "- " + $0 }).joined(separator: "\n")
    }
}
