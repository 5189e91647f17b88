import TextAnalysis

/// Plays logs to finders of threads, a room for each file.
struct ThreadsRun {
    let weights: ThreadWeights
    var showsProbability = false
    /// By `file TAB number`, see `LogFile.links`.
    var gold: [String: [String]] = [:]
    var follow: [String: [String]] = [:]

    private var finder: ThreadFinder
    private var file = ""
    private var clock = LogClock()

    init(weights: ThreadWeights) {
        self.weights = weights
        finder = ThreadFinder(weights: weights)
    }

    mutating func read(
        _ lines: [Substring], from path: String, writesFeatures: Bool, to output: FileWriter
    ) throws {
        if writesFeatures {
            let names = ThreadFeature.allCases.map { "\($0)" }.joined(separator: "\t")
            try output.write("names\t\(names)")
        }
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
            guard let fields = LogLine(line) else {
                throw LogError("\(path):\(index + 1): expected file, number, time, kind, nick and text, parted by tabs")
            }
            if fields.file != file {
                file = fields.file
                finder = ThreadFinder(weights: weights)
                clock = LogClock()
            }
            let message = fields.message(seconds: clock.seconds(at: fields.time), replyTo: follow[fields.key]?.first)
            if message.kind == .system, let change = fields.nickChange {
                finder.rename(change.old, to: change.new)
            }
            if writesFeatures {
                try writeFeatures(of: message, fields, to: output)
                _ = finder.add(message)
            } else {
                let link = finder.add(message)
                let shown = showsProbability ? "\t\((link.probability * 10_000).rounded() / 10_000)" : ""
                try output.write("\(fields.key)\t\(link.parent ?? message.id)\(shown)")
            }
        }
    }

    private func writeFeatures(of message: ThreadMessage, _ fields: LogLine, to output: FileWriter) throws {
        guard message.kind != .system else { return }
        let parents = gold[fields.key] ?? []
        let state = parents.isEmpty ? "0" : "1"
        let words = finder.words(of: message).joined(separator: " ")
        try output.write("message\t\(fields.key)\t\(state)\t\(parents.joined(separator: ","))\t\(words)")
        guard !parents.isEmpty else { return }
        for candidate in finder.candidates(of: message) {
            let parent = candidate.parent ?? message.id
            let values = candidate.row.values.map(String.init).joined(separator: "\t")
            try output.write("\(parents.contains(parent) ? 1 : 0)\t\(parent)\t\(values)")
        }
    }
}
