import FikaCore
import GRDB

/// A solution as a row. What its rules are made of stays JSON, as in the log; its words have columns.
enum SolutionRecord {
    static func insert(_ solution: Solution, question: String, answer: String, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO solution(id, community, at, record, question, answer) VALUES (?, ?, ?, ?, ?, ?)")
        statement.setUncheckedArguments([
            solution.id.value, solution.community.value, solution.at.milliseconds, try JSON.encode(solution), question,
            answer,
        ])
        try statement.execute()
    }

    /// Newest first, without those whose answer was taken back.
    static func fetch(_ query: Query.SolutionsQuery, _ db: Database) throws -> [Page.KeptSolution] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT record, question, answer FROM solution
                    WHERE answer <> '' AND community IN (SELECT value FROM json_each(?)) AND id < ?
                    ORDER BY at DESC, id DESC LIMIT ?
                    """),
            arguments: [IdentifierList.text(query.communities), query.end.value, max(0, query.limit)])
        var solutions: [Page.KeptSolution] = []
        while let row = try rows.next() {
            let solution = try JSON.decode(Solution.self, from: row[0])
            solutions.append(Page.KeptSolution(solution: solution, question: row[1], answer: row[2]))
        }
        return solutions
    }
}
