import TextAnalysis

/// Plays logs to finders of threads, a room for each file.
struct ThreadsRun {
    private struct Room {
        var finder: ThreadFinder
        var clock = LogClock()
    }

    let weights: ThreadWeights
    var showsProbability = false
    /// By `file TAB number`, see `LogFile.links`.
    var gold: [String: [String]] = [:]
    var follow: [String: [String]] = [:]

    private var rooms: [String: Room] = [:]

    init(weights: ThreadWeights) {
        self.weights = weights
    }

    /// Writes a line for each message before it reads the next; lines that begin with `#` are comments.
    mutating func read(
        _ lines: [Substring], from path: String, writesFeatures: Bool = false, write: (String) throws -> Void
    ) throws {
        if writesFeatures {
            let names = ThreadFeature.allCases.map { "\($0)" }.joined(separator: "\t")
            try write("names\t\(names)")
        }
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
            let fields = try LogLine(line, of: path, number: index + 1)
            var room = rooms.removeValue(forKey: fields.file) ?? Room(finder: ThreadFinder(weights: weights))
            let seconds = room.clock.seconds(at: fields.time)
            let message = fields.message(seconds: seconds, replyTo: follow[fields.key]?.first)
            if let change = fields.nickChange { room.finder.rename(change.old, to: change.new) }
            if writesFeatures { try writeFeatures(of: message, fields, in: room.finder, write) }
            let link = room.finder.add(message)
            rooms[fields.file] = room
            guard !writesFeatures else { continue }
            let shown = showsProbability ? "\t\((link.probability * 10_000).rounded() / 10_000)" : ""
            try write("\(fields.key)\t\(link.parent ?? message.id)\(shown)")
        }
    }

    private func writeFeatures(
        of message: ThreadMessage, _ fields: LogLine, in finder: ThreadFinder, _ write: (String) throws -> Void
    ) throws {
        guard message.kind != .system else { return }
        let parents = gold[fields.key] ?? []
        let state = parents.isEmpty ? "0" : "1"
        let words = finder.words(of: message).joined(separator: " ")
        try write("message\t\(fields.key)\t\(state)\t\(parents.joined(separator: ","))\t\(words)")
        guard !parents.isEmpty else { return }
        for candidate in finder.candidates(of: message) {
            let parent = candidate.parent ?? message.id
            let values = candidate.row.values.map(String.init).joined(separator: "\t")
            try write("\(parents.contains(parent) ? 1 : 0)\t\(parent)\t\(values)")
        }
    }
}
