import IRCClient
import IRCWire

/// The server's answers (`fika/casework`) to what a bot is told.
extension BotTranslator {
    /// What came of a question; nil for an answer without sense.
    static func input(answering action: BotAction, _ lines: [IRCMessage]) -> BotInput? {
        switch action {
        case .askCases:
            return lines.refusal == nil ? .cases(cases(lines)) : nil
        case .askExperts(_, _, let token):
            return .done(token: token, refusal(lines).map { .refused($0) } ?? .experts(experts(lines)))
        case .file(_, _, _, _, let token), .fileAlone(_, _, _, _, _, let token):
            let outcome = refusal(lines).map { .refused($0) } ?? receipt(lines).map { BotOutcome.filed($0) }
            return .done(token: token, outcome ?? .inDoubt)
        case .askAcknowledgements(_, let token):
            let outcome = refusal(lines).map { .refused($0) } ?? status(lines).map { BotOutcome.acknowledgements($0) }
            return .done(token: token, outcome ?? .inDoubt)
        case .askSolutions, .say, .react, .store, .watch, .moveFile, .drop, .serve, .answer, .fetch:
            return nil
        }
    }

    static func refusal(_ lines: [IRCMessage]) -> BotRefusal? {
        lines.refusal.map { BotRefusal(code: $0.failureCode ?? $0.command, sentence: $0.parameters.last ?? "") }
    }

    /// `CASE <number> <channel> <type> <status> <confidentiality> <deadline> <open|closed> <handler> :<title>`
    static func cases(_ lines: [IRCMessage]) -> [CaseLine] {
        lines.compactMap { line in
            let words = line.parameters
            guard line.command == "CASE", words.count >= 9, words[6] == "open" else { return nil }
            return CaseLine(number: words[0], channel: words[1], confidentiality: words[4], title: words[8])
        }
    }

    /// `EXPERT <account> <answers> :<solutions>`
    static func experts(_ lines: [IRCMessage]) -> [Expert] {
        lines.compactMap { line in
            guard line.command == "EXPERT", line.parameters.count >= 3, let count = Int(line.parameters[1]) else {
                return nil
            }
            let evidence = line.parameters[2].split(separator: " ").map(String.init)
            return Expert(name: line.parameters[0], answers: count, evidence: evidence)
        }
    }

    /// `SOLUTION <id> <channel> <author> <accepted-by> <date> <question> <answer> <owner> <review-by> <state> <offered>
    /// <worked> <failed>`, then its texts in chunks.
    static func solutions(_ lines: [IRCMessage]) -> [SolutionText] {
        var solutions: [SolutionText] = []
        for line in lines {
            let words = line.parameters
            if line.command == "SOLUTION", words.count >= 7 {
                solutions.append(
                    SolutionText(
                        id: words[0], channel: words[1], author: words[2], date: words[4], questionID: words[5],
                        question: "", answer: "", isOutdated: words.count > 9 && words[9] == "outdated",
                        isWithdrawn: words.count > 9 && words[9] == "withdrawn",
                        worked: words.count > 11 ? Int(words[11]) ?? 0 : 0,
                        failed: words.count > 12 ? Int(words[12]) ?? 0 : 0))
            } else if line.command == "SOLUTIONTEXT", words.count >= 3,
                let index = solutions.lastIndex(where: { $0.id == words[0] })
            {
                if words[1] == "Q" {
                    solutions[index].question += words[2]
                } else {
                    solutions[index].answer += words[2]
                }
            }
        }
        return solutions
    }

    /// `FILED <number> <filing-id> <version> <messages-count> <new|same>`
    private static func receipt(_ lines: [IRCMessage]) -> FilingReceipt? {
        guard let words = lines.first(where: { $0.command == "FILED" })?.parameters, words.count >= 5,
            let version = Int(words[2]), let messages = Int(words[3])
        else { return nil }
        return FilingReceipt(
            number: words[0], id: words[1], version: version, messages: messages, isNew: words[4] == "new")
    }

    /// `ANNOUNCEMENT <msgid> <channel> <0|1> <acknowledged> <missing>`, then `MISSING <msgid> :<names>`.
    private static func status(_ lines: [IRCMessage]) -> AcknowledgementStatus? {
        guard let words = lines.first(where: { $0.command == "ANNOUNCEMENT" })?.parameters, words.count >= 5,
            let acknowledged = Int(words[3])
        else { return nil }
        let missing = lines.filter { $0.command == "MISSING" && $0.parameters.count >= 2 }
            .flatMap { $0.parameters[1].split(separator: " ").map(String.init) }
        return AcknowledgementStatus(
            id: words[0], channel: words[1], isWanted: words[2] == "1", acknowledged: acknowledged, missing: missing)
    }
}
