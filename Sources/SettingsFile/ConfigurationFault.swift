/// One thing that is wrong in a file of the operator's, printed as
/// `FILE:LINE: [table] key: what is wrong; allowed: …`.
package struct ConfigurationFault: Error, Sendable, Equatable, CustomStringConvertible {
    package let file: String
    /// Counted from 1.
    package let line: Int
    /// As it is written, `[server]` or `[[listener]]`; nil for what stands outside of tables.
    package let table: String?
    package let key: String?
    package let problem: String
    package let allowed: String?
    package let severity: Severity

    package enum Severity: String, Sendable {
        /// The file cannot be used.
        case error
        /// It can, but something in it is without effect.
        case warning
    }

    package init(
        file: String, line: Int, table: String? = nil, key: String? = nil, problem: String, allowed: String? = nil,
        severity: Severity = .error
    ) {
        self.file = file
        self.line = line
        self.table = table
        self.key = key
        self.problem = problem
        self.allowed = allowed
        self.severity = severity
    }

    package var description: String {
        let place = [table, key].compactMap { $0 }.joined(separator: " ")
        let sentence = problem + (allowed.map { "; allowed: \($0)" } ?? "")
        let mark = severity == .warning ? "warning: " : ""
        return "\(file):\(line): \(mark)" + (place.isEmpty ? "" : "\(place): ") + sentence
    }
}
