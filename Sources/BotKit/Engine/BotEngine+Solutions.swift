import IRCClient
import IRCWire

/// Accepted answers are read once on each connection, and from then on what changed.
extension BotEngine {
    /// While they are being read, this is done once more afterwards.
    mutating func readSolutions(of channel: String) {
        let key = channel.lowercased()
        let isReading = (chores + [inFlight].compactMap(\.self)).contains { chore in
            if case .solutions(let reading) = chore.work { reading.channel.lowercased() == key } else { false }
        }
        guard !isReading else {
            solutionsAskedAgain.insert(key)
            return
        }
        add(BotChore(.solutions(SolutionReading(channel: channel, mark: solutionMarks[key]))))
    }

    /// The connection is lost: the next server may be another, or as it was yesterday, so marks mean nothing to it.
    mutating func forgetSolutions() {
        solutionMarks = [:]
        restart { work in
            guard case .solutions(let reading) = work else { return nil }
            return .solutions(SolutionReading(channel: reading.channel, mark: nil))
        }
    }

    /// Page after page; the bot is told of all of them together.
    mutating func listed(
        _ reading: SolutionReading, _ result: Result<[IRCMessage], ClientFailure>, of chore: BotChore, now: BotTime
    ) {
        guard case .success(let lines) = result, BotTranslator.refusal(lines)?.isTemporary != true else {
            if let again = chore.again(at: now) { return add(again) }
            let channel = reading.channel
            return note("the accepted answers of \(channel) were given up after \(BotLimit.attemptsMax) attempts")
        }
        if let refusal = BotTranslator.refusal(lines) { return note("the server refused a request (\(refusal.code))") }
        var reading = reading
        if reading.take(lines) { return add(BotChore(.solutions(reading))) }
        let key = reading.channel.lowercased()
        solutionMarks[key] = reading.mark
        if solutionsAskedAgain.remove(key) != nil { readSolutions(of: reading.channel) }
        let solutions = reading.newestFirst
        guard reading.isWhole || !solutions.isEmpty else { return }
        feed(.solutions(channel: reading.channel, solutions, areAll: reading.isWhole))
    }
}
