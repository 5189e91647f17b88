import Testing

/// A piece of code that keeps or breaks one rule.
struct Sample: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let path: String
    let text: String
    /// How many complaints the rule has.
    let complaints: Int

    static func bad(_ rule: Rule, _ path: String, complaints: Int = 1, _ text: String) -> Sample {
        Sample(rule: rule, path: path, text: text, complaints: complaints)
    }

    static func good(_ rule: Rule, _ path: String, _ text: String) -> Sample {
        Sample(rule: rule, path: path, text: text, complaints: 0)
    }

    var testDescription: String { "\(rule.rawValue): \(text.prefix(60).replacing("\n", with: " "))" }

    static func lines(_ count: Int) -> String {
        (0..<count).map { "    let line\($0) = \($0)\n" }.joined()
    }
}
