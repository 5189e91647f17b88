import FikaCore
import IRCWire

extension Page.KeptSolution {
    func lines(channel: String) -> [StructuredLine] {
        let id = String(solution.id.value)
        return [solution.line(channel: channel, isWithdrawn: answer.isEmpty)]
            + StructuredLine.texts("SOLUTIONTEXT", id, question: question, answer: answer)
    }
}

extension Solution {
    /// `SOLUTION <id> <channel> <author> <accepted-by> <date> <question> <answer> <owner> <review-by> <state> <offered>
    /// <worked> <failed>`; `*` for what there is not.
    func line(channel: String, isWithdrawn: Bool = false) -> StructuredLine {
        let state = isWithdrawn ? "withdrawn" : outdated == nil ? "current" : "outdated"
        return StructuredLine(
            "SOLUTION",
            [
                String(id.value), channel, author.word, acceptedBy.word, at.dateText, question?.wire ?? "*",
                answer?.wire ?? "*", owner ?? "*", reviewBy?.dateText ?? "*", state, String(use.offered),
                String(use.worked), String(use.failed),
            ],
            sentence: "Solution S\(id.value) in \(channel), by \(author), accepted by \(acceptedBy) on \(at.dateText)"
                + (isWithdrawn ? ", TAKEN BACK by its author" : "")
                + (outdated.map { ", OUT OF DATE since \($0.at.dateText): \($0.reason)" } ?? "")
                + (use.offered == 0 ? "" : ", offered \(use.offered) times, worked \(use.worked), not \(use.failed)")
                + (edited.map { ", edited by \($0.by) on \($0.at.dateText)" } ?? "")
                + (owner.map { ", cared for by \($0)" } ?? "")
                + (reviewBy.map { ", to be looked at by \($0.dateText)" } ?? ""))
    }
}

extension Query.SolutionChanges {
    /// `CHANGED <mark> <more|all>`, behind the solutions.
    var line: StructuredLine {
        StructuredLine(
            "CHANGED", [String(mark), hasMore ? "more" : "all"],
            sentence: hasMore ? "There are more behind the mark \(mark)" : "That is all up to the mark \(mark)")
    }
}

extension Query {
    /// What is told behind solutions that changed.
    var changesLines: [StructuredLine] {
        guard case .solutions(let query) = self, let changes = query.changes else { return [] }
        return [changes.line]
    }
}

extension Page.Expert {
    /// `EXPERT <account> <answers> :<solutions>`
    var line: StructuredLine {
        let names = evidence.map { "S\($0.value)" }.joined(separator: " ")
        return StructuredLine(
            "EXPERT", [name.word, String(count)], text: names,
            sentence: "\(name): \(count) accepted \(count == 1 ? "answer" : "answers") about that (\(names))")
    }
}

extension Solver {
    /// `HELPER <rank> <account> <accepted> <points> <month> <channel>`; points with two places.
    func line(rank: Int, month: String, channel: String) -> StructuredLine {
        let value = "\(points / 100).\((points % 100).padded(to: 2))"
        return StructuredLine(
            "HELPER", [String(rank), name.word, String(accepted), value, month, channel],
            sentence: "\(rank). \(name): \(value) points, \(accepted) accepted in \(month)")
    }
}

extension SolutionID {
    /// `12` or `S12`, as people write it.
    init?(word: String) {
        let digits = word.first == "S" || word.first == "s" ? word.dropFirst() : word[...]
        guard let value = Int64(digits), value > 0 else { return nil }
        self.init(value)
    }
}
