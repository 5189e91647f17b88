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

    /// Words that are nil stay as they are.
    static func update(_ solution: Solution, question: String?, answer: String?, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE solution SET record = ? WHERE id = ?")
            .execute(arguments: [try JSON.encode(solution), solution.id.value])
        guard question != nil || answer != nil else { return }
        try db.cachedStatement(
            sql: "UPDATE solution SET question = coalesce(?, question), answer = coalesce(?, answer) WHERE id = ?"
        ).execute(arguments: [question, answer, solution.id.value])
    }

    /// Without those whose answer was taken back, but where all changes are asked for.
    static func fetch(_ query: Query.SolutionsQuery, _ db: Database) throws -> [Page.KeptSolution] {
        let known = "answer <> '' AND community IN (SELECT value FROM json_each(?)) AND id < ?"
        let arguments: StatementArguments = [IdentifierList.text(query.communities), query.end.value]
        let limit = max(0, query.limit)
        switch query.choice {
        case .newest:
            return try fetch("FROM solution WHERE \(known) ORDER BY at DESC, id DESC LIMIT ?", arguments + [limit], db)
        case .after(let id):
            return try fetch(
                "FROM solution WHERE \(known) AND id > ? ORDER BY id LIMIT ?", arguments + [id.value, limit], db)
        case .changed:
            let ids = query.changes?.solutions ?? []
            return try fetch(
                "FROM json_each(?) AS wanted JOIN solution ON solution.id = wanted.value ORDER BY wanted.key",
                [IdentifierList.text(ids)], db)
        case .one(let id):
            return try fetch("FROM solution WHERE \(known) AND id = ?", arguments + [id.value], db)
        case .words(let text):
            guard let words = SearchPhrase(text).expression else { return [] }
            return try fetch(
                """
                FROM (SELECT rowid AS found, rank AS fit FROM solution_search WHERE solution_search MATCH ?)
                    JOIN solution ON id = found
                WHERE \(known) ORDER BY fit, id DESC LIMIT ?
                """, [words] + arguments + [limit], db)
        }
    }

    private static func fetch(_ source: String, _ arguments: StatementArguments, _ db: Database) throws
        -> [Page.KeptSolution]
    {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT record, question, answer \(source)"), arguments: arguments)
        var solutions: [Page.KeptSolution] = []
        while let row = try rows.next() {
            let solution = try JSON.decode(Solution.self, from: row[0])
            solutions.append(Page.KeptSolution(solution: solution, question: row[1], answer: row[2]))
        }
        return solutions
    }
}
