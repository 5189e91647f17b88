import FikaCore

/// Solutions as a text: a heading for each question, a line in italics for where it comes from, and the answer.
enum SolutionMarkdown {
    private static let heading = "## "

    static func text(_ table: AdminTable, community: String) -> String {
        var text = "# Solutions of \(community)\n"
        for row in table.rows {
            let value = Dictionary(uniqueKeysWithValues: zip(table.columns, row))
            func cell(_ name: String) -> String { value[name] ?? "" }
            let question = cell("question").split(whereSeparator: \.isNewline)
            text += "\n\(heading)\(question.first ?? "")\n\n*Answered by \(cell("author")) on \(cell("date"))"
            if !cell("review").isEmpty { text += ", review by \(cell("review"))" }
            text += " (S\(cell("number")))*\n\n"
            // More lines of a question are told as one who is quoted.
            if question.count > 1 { text += question.dropFirst().map { "> \($0)\n" }.joined() + "\n" }
            if !cell("outdated").isEmpty { text += "**Out of date**: \(cell("outdated"))\n\n" }
            text += escaped(cell("answer")) + "\n"
        }
        return text
    }

    /// A line of an answer that looks like a heading, and what is escaped already.
    private static func escaped(_ answer: String) -> String {
        answer.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.drop { $0 == "\\" }.hasPrefix("#") ? "\\" + $0 : String($0) }.joined(separator: "\n")
    }

    static func read(_ text: String, now: Timestamp) throws(SolutionSheet.Fault) -> [KnowledgeCommand.KeptElsewhere] {
        var kept: [KnowledgeCommand.KeptElsewhere] = []
        var part: Part?
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if line.hasPrefix(heading) {
                if let part { kept.append(try part.kept(now)) }
                part = Part(line: index + 1, question: String(line.dropFirst(heading.count)))
            } else {
                try part?.take(line, index + 1)
            }
        }
        if let part { kept.append(try part.kept(now)) }
        guard !kept.isEmpty else {
            throw SolutionSheet.Fault(line: 1, reason: "there is no question: each is a heading, “## Why …?”")
        }
        return kept
    }

    /// One heading, and what is below it.
    private struct Part {
        let line: Int
        var question: String
        var author = "unknown"
        var at: Timestamp?
        var review: Timestamp?
        var answer: [Substring] = []

        mutating func take(_ text: Substring, _ number: Int) throws(SolutionSheet.Fault) {
            if answer.isEmpty {
                if text.allSatisfy(\.isWhitespace) { return }
                if text.hasPrefix("*Answered by "), text.hasSuffix("*") { return try takeOrigin(text, number) }
                if text.hasPrefix("> ") {
                    question += "\n" + text.dropFirst(2)
                    return
                }
            }
            answer.append(text.drop { $0 == "\\" }.hasPrefix("#") && text.hasPrefix("\\") ? text.dropFirst() : text)
        }

        /// `*Answered by anna on 2026-11-02, review by 2027-11-02 (S12)*`
        private mutating func takeOrigin(_ text: Substring, _ number: Int) throws(SolutionSheet.Fault) {
            let words = text.dropFirst("*Answered by ".count).dropLast().split(separator: " ")
            let end = words.lastIndex(of: "on") ?? words.endIndex
            author = words[..<end].joined(separator: " ")
            let dates = words[end...].map { $0.filter { $0 != "," } }
            if dates.count > 1 { at = try SolutionSheet.day(dates[1], number) }
            if let review = dates.firstIndex(of: "review"), review + 2 < dates.endIndex {
                self.review = try SolutionSheet.day(dates[review + 2], number)
            }
        }

        func kept(_ now: Timestamp) throws(SolutionSheet.Fault) -> KnowledgeCommand.KeptElsewhere {
            var answer = answer
            while let last = answer.last, last.allSatisfy(\.isWhitespace) { answer.removeLast() }
            guard !question.allSatisfy(\.isWhitespace), !answer.isEmpty else {
                throw SolutionSheet.Fault(line: line, reason: "a question without an answer, or the other way round")
            }
            return KnowledgeCommand.KeptElsewhere(
                question: question, answer: answer.joined(separator: "\n"), author: author, at: at ?? now,
                reviewBy: review)
        }
    }
}
