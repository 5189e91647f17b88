package import FikaCore

/// Solutions as a file that people edit, and other systems read: a table (CSV, RFC 4180) or a text (Markdown).
package enum SolutionSheet {
    package enum Format: String, Sendable, CaseIterable {
        case csv, markdown
    }

    /// What a file cannot be read as, and where.
    package struct Fault: Error, Equatable, CustomStringConvertible {
        /// From 1.
        package let line: Int
        package let reason: String
        package var description: String { "line \(line): \(reason)" }
    }

    /// Bytes of a file that is read.
    package static let bytesMax = 64 << 20

    /// The rows of `AdminAnswer`'s table of solutions.
    package static func text(_ table: AdminTable, as format: Format, community: String) -> String {
        switch format {
        case .csv: CSV.text([table.columns] + table.rows)
        case .markdown: SolutionMarkdown.text(table, community: community)
        }
    }

    /// `now`: of a solution that tells no date.
    package static func read(_ text: String, as format: Format, now: Timestamp) throws(Fault)
        -> [KnowledgeCommand.KeptElsewhere]
    {
        switch format {
        case .csv: try readCSV(text, now: now)
        case .markdown: try SolutionMarkdown.read(text, now: now)
        }
    }

    /// Columns are found by their headings; `question` and `answer` must be there.
    private static func readCSV(_ text: String, now: Timestamp) throws(Fault) -> [KnowledgeCommand.KeptElsewhere] {
        let rows = try CSV.rows(text)
        guard let head = rows.first else { throw Fault(line: 1, reason: "the file is empty") }
        let names = head.cells.map { $0.lowercased().filter { !$0.isWhitespace } }
        guard let question = names.firstIndex(of: "question"), let answer = names.firstIndex(of: "answer") else {
            throw Fault(line: 1, reason: "the first line must name the columns question and answer")
        }
        let (author, date) = (names.firstIndex(of: "author"), names.firstIndex(of: "date"))
        let review = names.firstIndex(of: "review")
        var kept: [KnowledgeCommand.KeptElsewhere] = []
        for row in rows.dropFirst() where row.cells != [""] {
            guard row.cells.count == names.count else {
                throw Fault(line: row.line, reason: "\(row.cells.count) columns instead of \(names.count)")
            }
            func cell(_ column: Int?) -> String? { column.map { row.cells[$0] }.flatMap { $0.isEmpty ? nil : $0 } }
            guard let asked = cell(question), let answered = cell(answer) else {
                throw Fault(line: row.line, reason: "a question or an answer is missing")
            }
            kept.append(
                KnowledgeCommand.KeptElsewhere(
                    question: asked, answer: answered, author: cell(author) ?? "unknown",
                    at: try day(cell(date), row.line) ?? now, reviewBy: try day(cell(review), row.line)))
        }
        return kept
    }

    /// nil: none is told.
    static func day(_ text: String?, _ line: Int) throws(Fault) -> Timestamp? {
        guard let text, !text.isEmpty else { return nil }
        guard let day = Timestamp(dateText: text) else {
            throw Fault(line: line, reason: "\(text) is no day such as 2026-11-28")
        }
        return day
    }
}
