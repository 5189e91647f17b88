/// Something wrong in a file or an option of the operator's, printed as `FILE:LINE: [table] key: problem; allowed: …`.
public struct BotFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file, or what else was read, such as "the environment".
    public var file: String
    /// Counted from 1; nil where there are no lines.
    public var line: Int?
    /// With its table, as `[settings] language`.
    public var key: String?
    /// What is wrong, as the end of a sentence that the key begins.
    public var problem: String
    /// What would be right.
    public var allowed: String?

    /// A fault.
    public init(file: String, line: Int? = nil, key: String? = nil, problem: String, allowed: String? = nil) {
        self.file = file
        self.line = line
        self.key = key
        self.problem = problem
        self.allowed = allowed
    }

    /// One line for the operator.
    public var description: String {
        file + (line.map { ":\($0)" } ?? "") + ": " + (key.map { "\($0): " } ?? "") + problem
            + (allowed.map { "; allowed: \($0)" } ?? "")
    }
}
