import IRCWire

/// Accepted answers of a channel that are being read, a page at a time.
struct SolutionReading: Sendable, Equatable {
    let channel: String
    /// The server's: what changed behind it is still to be read. `0` is the beginning.
    private(set) var mark: String
    /// Whether it began with nothing known.
    let isWhole: Bool
    /// As they came; what changed while it was read comes again.
    private var solutions: [SolutionText] = []

    init(channel: String, mark: String?) {
        self.channel = channel
        self.mark = mark ?? "0"
        isWhole = mark == nil
    }

    /// Takes in a page; false when there is no more to read now.
    mutating func take(_ lines: [IRCMessage]) -> Bool {
        solutions += BotTranslator.solutions(lines)
        guard let end = lines.last(where: { $0.command == "CHANGED" }), end.parameters.count >= 2 else { return false }
        mark = end.parameters[0]
        return end.parameters[1] == "more" && solutions.count < BotLimit.solutionsMax
    }

    /// Each once, as it is now, the newest first.
    var newestFirst: [SolutionText] {
        var known: Set<String> = []
        let latest = solutions.reversed().filter { known.insert($0.id).inserted }
        return latest.sorted { (Int64($0.id) ?? 0) > (Int64($1.id) ?? 0) }
    }
}
