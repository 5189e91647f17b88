@testable import TextAnalysis

/// Talk of a room as a table, and what a finder makes of it.
struct RoomTalk {
    /// `minute nick: text`, the message's number in the table being its id.
    let messages: [ThreadMessage]

    init(_ text: String) {
        messages = text.split(separator: "\n").enumerated().map { index, line in
            let parts = line.split(separator: " ", maxSplits: 2)
            return ThreadMessage(
                id: String(index), seconds: (Int(parts[0]) ?? 0) * 60, nick: String(parts[1].dropLast()),
                text: parts.count > 2 ? String(parts[2]) : "")
        }
    }

    /// Talk of any length that nobody wrote: the same every time.
    init(count: Int, nicks: Int = 9, seed: UInt64 = 1) {
        let words = ["printer", "hello", "the", "error", "try", "again", "which", "version", "thanks", "sudo", "file"]
        var state = seed
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var minute = 0
        messages = (0..<count).map { number in
            minute += next(3) / 2
            let address = next(2) == 0 ? "n\(next(nicks))x: " : ""
            let text = (0...next(7)).map { _ in words[next(words.count)] }.joined(separator: " ")
            return ThreadMessage(
                id: "m\(number)", seconds: minute * 60, nick: "n\(next(nicks))x",
                text: address + text + (next(3) == 0 ? "?" : ""))
        }
    }

    func links() -> [ThreadLink] {
        var finder = ThreadFinder(weights: Self.weights)
        return messages.map { finder.add($0) }
    }

    /// The thread of each message by the weights that come with the program, by the number of its first message.
    var threads: [Int] {
        var finder = ThreadFinder(weights: .standard)
        return messages.map { Int(finder.add($0).thread) ?? -1 }
    }

    /// Few trees, for tests of everything but the learned weights: near remarks, those of the same speaker or thread,
    /// and those of whom a message calls.
    static let weights = {
        func tree(_ feature: ThreadFeature, _ rest: String) -> String { "tree \(feature.rawValue):\(rest)\n" }
        let distance = ThreadFeature.distance.rawValue
        let text =
            "word hello 200 0 0\n" + tree(.distance, "-1 400 \(distance):1 900 \(distance):5 600 0")
            + tree(.sameSpeaker, "0 0 800") + tree(.callsCandidate, "0 0 3000") + tree(.ownThread, "0 0 400")
            + tree(.asks, "0 0 \(distance):-1 900 -200") + tree(.opening, "100 0 \(distance):-1 500 0")
        guard let weights = try? ThreadWeights(parsing: text) else { preconditionFailure("the weights are whole") }
        return weights
    }()
}
