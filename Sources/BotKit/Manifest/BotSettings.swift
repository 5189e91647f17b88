/// The `[settings]` of a manifest, read key by key. Every key has a default; a wrong type, a value out of range and a
/// key that nobody asks for are faults that name file, line and key and say what is allowed.
public struct BotSettings: Sendable {
    let file: String
    private let values: [String: SettingValue]
    private let lines: [String: Int]
    private var asked: [String: SettingRule] = [:]
    /// What the manifest asks the server for: see ``LimitsAndRights``.
    public let scopes: [String]
    private let scopesLine: Int?
    /// What is no fault and still worth an operator's look; the program says it when it begins, and for `--check`.
    private(set) var remarks: [String] = []

    init(
        file: String, values: [String: SettingValue] = [:], lines: [String: Int] = [:],
        scopes: [String] = BotManifest.scopes, scopesLine: Int? = nil
    ) {
        self.file = file
        self.values = values
        self.lines = lines
        self.scopes = scopes
        self.scopesLine = scopesLine
    }

    /// Settings from the text of a `[settings]` table, without its header; for tests. Without `scopes` all of them.
    public init(toml: String = "", scopes: [String]? = nil) throws(BotFault) {
        let document = try ManifestDocument(toml, file: "settings")
        self.init(
            file: "settings", values: document.values, lines: document.lines, scopes: scopes ?? BotManifest.scopes)
    }

    /// A text, with at least one character.
    public mutating func text(_ key: String, default fallback: String) throws(BotFault) -> String {
        let allowed = "a text that is not empty"
        switch take(key, SettingRule(allowed, .text(fallback))) {
        case nil: return fallback
        case .text(let text) where !text.isEmpty: return text
        case .some(let value): throw wrong(key, value, allowed: allowed)
        }
    }

    /// One of some words.
    public mutating func choice(_ key: String, of words: [String], default fallback: String) throws(BotFault) -> String
    {
        let allowed = "one of " + words.joined(separator: ", ")
        switch take(key, SettingRule(allowed, .text(fallback))) {
        case nil: return fallback
        case .text(let text):
            guard words.contains(text) else { throw fault(key, "there is no \"\(text)\"", allowed: allowed) }
            return text
        case .some(let value): throw wrong(key, value, allowed: allowed)
        }
    }

    /// A whole number within bounds.
    public mutating func integer(_ key: String, in range: ClosedRange<Int>, default fallback: Int) throws(BotFault)
        -> Int
    {
        let allowed = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        switch take(key, SettingRule(allowed, .integer(fallback))) {
        case nil: return fallback
        case .integer(let number):
            guard range.contains(number) else { throw fault(key, "is \(number)", allowed: allowed) }
            return number
        case .some(let value): throw wrong(key, value, allowed: allowed)
        }
    }

    /// A number within bounds.
    public mutating func number(
        _ key: String, in range: ClosedRange<Double>, default fallback: Double
    ) throws(BotFault) -> Double {
        try number(key, in: range, SettingRule(Self.allowed(range), .number(fallback))) ?? fallback
    }

    /// A number within bounds; nil where nobody writes the key.
    public mutating func number(_ key: String, in range: ClosedRange<Double>) throws(BotFault) -> Double? {
        try number(key, in: range, SettingRule(Self.allowed(range), nil))
    }

    private static func allowed(_ range: ClosedRange<Double>) -> String {
        "a number from \(range.lowerBound) to \(range.upperBound)"
    }

    private mutating func number(
        _ key: String, in range: ClosedRange<Double>, _ rule: SettingRule
    ) throws(BotFault) -> Double? {
        let allowed = rule.allowed
        let number: Double
        switch take(key, rule) {
        case nil: return nil
        case .number(let value): number = value
        case .integer(let value): number = Double(value)
        case .some(let value): throw wrong(key, value, allowed: allowed)
        }
        guard range.contains(number) else { throw fault(key, "is \(number)", allowed: allowed) }
        return number
    }

    /// True or false.
    public mutating func flag(_ key: String, default fallback: Bool) throws(BotFault) -> Bool {
        let allowed = "true or false"
        switch take(key, SettingRule(allowed, .flag(fallback))) {
        case nil: return fallback
        case .flag(let flag): return flag
        case .some(let value): throw wrong(key, value, allowed: allowed)
        }
    }

    /// A list of texts.
    public mutating func texts(_ key: String, atMost most: Int, default fallback: [String]) throws(BotFault) -> [String]
    {
        let allowed = "a list of at most \(most) texts"
        let rule = SettingRule(allowed, .list(fallback.map { .text($0) }))
        guard let value = take(key, rule) else { return fallback }
        guard let texts = value.texts else { throw wrong(key, value, allowed: allowed) }
        guard texts.count <= most else { throw fault(key, "holds \(texts.count)", allowed: allowed) }
        return texts
    }

    /// Complains of a key nobody asked for. The runner and the harness do this after the bot was made.
    func checkAllAsked() throws(BotFault) {
        guard let key = values.keys.filter({ asked[$0] == nil }).min() else { return }
        throw fault(key, "unknown key", allowed: asked.keys.sorted().joined(separator: ", "))
    }

    /// Keys that were asked for and left to their default.
    var unwritten: [String] { asked.filter { values[$0.key] == nil && $0.value.fallback != nil }.keys.sorted() }

    /// Every key that was asked for, with what it takes and what it is now: a table for a manifest.
    var table: String {
        let entries = asked.sorted { $0.key < $1.key }.map { key, rule in
            let standard = "Default: \(rule.fallback?.toml ?? "none")."
            let value = values[key] ?? rule.fallback
            return "\n# \(rule.allowed.prefix(1).uppercased())\(rule.allowed.dropFirst()). \(standard)\n"
                + (value.map { "\(key) = \($0.toml)" } ?? "#\(key) =")
        }
        return (["[settings]"] + entries).joined(separator: "\n")
    }

    /// A fault of a key, for rules that look at more than one.
    public func fault(_ key: String, _ problem: String, allowed: String) -> BotFault {
        BotFault(file: file, line: lines[key], key: "[settings] \(key)", problem: problem, allowed: allowed)
    }

    /// Says something of a key, or of the manifest's scopes, that is no fault.
    public mutating func remark(_ key: String, _ sentence: String) {
        let (line, name) = key == "scopes" ? (scopesLine, key) : (lines[key], "[settings] \(key)")
        remarks.append(BotFault(file: file, line: line, key: name, problem: sentence).description)
    }

    private mutating func take(_ key: String, _ rule: SettingRule) -> SettingValue? {
        asked[key] = rule
        return values[key]
    }

    private func wrong(_ key: String, _ value: SettingValue, allowed: String) -> BotFault {
        fault(key, "is \(value.kindName)", allowed: allowed)
    }
}
