/// What a check has against a place in the tree.
struct Complaint: Equatable, Sendable, CustomStringConvertible {
    let rule: Rule
    let path: String
    let line: Int
    /// How much there is of what is wrong: lines of a file or function, otherwise 1. An ``Allowance`` is
    /// compared with it.
    let measure: Int
    let sentence: String

    init(_ rule: Rule, _ file: SourceFile, line: Int, measure: Int = 1, _ sentence: String) {
        self.rule = rule
        path = file.path
        self.line = line
        self.measure = measure
        self.sentence = sentence
    }

    var description: String { "\(path):\(line): \(sentence) [\(rule.rawValue)]" }
}
