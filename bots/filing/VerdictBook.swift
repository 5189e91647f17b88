import BotKit

/// The newest verdicts, one for each thread and case: kept over restarts, and not counted again when a channel's past
/// is shown once more.
struct VerdictBook: Sendable {
    /// The state file of a bot has room for a few thousand values.
    static let verdictsMax = 1000
    private static let prefix = "verdict "

    /// By `root number`.
    private var verdicts: [String: Verdict] = [:]

    init() {}

    /// Reads what was stored; what is no verdict is ignored.
    init(stored: [String: String]) {
        for (key, value) in stored where key.hasPrefix(Self.prefix) {
            let names = key.dropFirst(Self.prefix.count).split(separator: " ")
            let words = value.split(separator: " ")
            guard names.count == 2, words.count == 2, ["yes", "no"].contains(words[0]), let seconds = Int64(words[1])
            else { continue }
            verdicts["\(names[0]) \(names[1])"] = Verdict(
                number: String(names[1]), isYes: words[0] == "yes", seconds: seconds)
        }
    }

    /// Takes a verdict about a thread, by its root; returns what is to be stored. A yes outweighs a no, and none is
    /// counted twice.
    mutating func take(_ verdict: Verdict, of root: String) -> [BotAction] {
        let key = "\(root) \(verdict.number)"
        if let earlier = verdicts[key], earlier.isYes || !verdict.isYes { return [] }
        verdicts[key] = verdict
        var actions: [BotAction] = []
        if verdicts.count > Self.verdictsMax,
            let oldest = verdicts.min(by: { ($0.value.seconds, $0.key) < ($1.value.seconds, $1.key) })
        {
            verdicts[oldest.key] = nil
            actions.append(.store(key: Self.prefix + oldest.key, value: nil))
        }
        guard verdicts[key] != nil else { return actions }
        let word = verdict.isYes ? "yes" : "no"
        return actions + [.store(key: Self.prefix + key, value: "\(word) \(verdict.seconds)")]
    }

    /// Whether the verdict about a thread is no.
    func isRefused(_ number: String, for root: String) -> Bool {
        verdicts["\(root) \(number)"].map { !$0.isYes } ?? false
    }

    /// How often a case was right and wrong when it was proposed.
    func counts(of number: String) -> (yes: Int, no: Int) {
        verdicts.values.reduce(into: (0, 0)) { counts, verdict in
            guard verdict.number == number else { return }
            if verdict.isYes { counts.0 += 1 } else { counts.1 += 1 }
        }
    }

    /// The cases about which there is a verdict.
    var numbers: Set<String> { Set(verdicts.values.map(\.number)) }
}
