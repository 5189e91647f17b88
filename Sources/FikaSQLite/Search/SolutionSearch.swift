import FikaCore
import GRDB

/// The words of solutions. There are few, and few changes, so the index is kept by triggers in the transaction that
/// changes one, wherever that is.
enum SolutionSearch {
    /// The best fitting that are looked at for who wrote them.
    static let evidenceMax = 200
    /// Solutions that a person is shown for.
    static let shownMax = 3

    /// Makes the index if there is none for this language; one in another language is thrown away.
    static func prepare(language: String, _ db: Database) throws {
        let tokenizer = "tokenize = '\(StemmingTokenizer.name) \(language)'"
        let held = try String.fetchOne(db, sql: "SELECT sql FROM sqlite_master WHERE name = 'solution_search'")
        guard held?.contains(tokenizer) != true else { return }
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS solution_search;
                CREATE VIRTUAL TABLE solution_search USING fts5(
                    question, answer, content = 'solution', content_rowid = 'id', \(tokenizer));
                CREATE TRIGGER IF NOT EXISTS solution_added AFTER INSERT ON solution BEGIN
                    INSERT INTO solution_search(rowid, question, answer) VALUES (new.id, new.question, new.answer);
                END;
                CREATE TRIGGER IF NOT EXISTS solution_changed AFTER UPDATE OF question, answer ON solution BEGIN
                    INSERT INTO solution_search(solution_search, rowid, question, answer)
                    VALUES ('delete', old.id, old.question, old.answer);
                    INSERT INTO solution_search(rowid, question, answer) VALUES (new.id, new.question, new.answer);
                END;
                CREATE TRIGGER IF NOT EXISTS solution_removed AFTER DELETE ON solution BEGIN
                    INSERT INTO solution_search(solution_search, rowid, question, answer)
                    VALUES ('delete', old.id, old.question, old.answer);
                END;
                INSERT INTO solution_search(solution_search) VALUES ('rebuild');
                """)
    }

    /// Names and numbers of those whose answers hold any of the words, most of them first.
    static func experts(_ query: Query.ExpertsQuery, _ db: Database) throws -> [Page.Expert] {
        guard let words = SearchPhrase(query.text).anyExpression else { return [] }
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT s.record FROM solution_search JOIN solution AS s ON s.id = solution_search.rowid
                    WHERE solution_search MATCH ? AND s.answer <> '' AND s.id < ?
                        AND s.community IN (SELECT value FROM json_each(?))
                    ORDER BY rank LIMIT \(evidenceMax)
                    """),
            arguments: [words, query.end.value, IdentifierList.text(query.communities)])
        let hidden = Set(query.hidden)
        var found: [String: [SolutionID]] = [:]
        var order: [String] = []
        while let row = try rows.next() {
            let solution = try JSON.decode(Solution.self, from: row[0])
            guard solution.outdated == nil, solution.answer != nil, !hidden.contains(solution.author) else { continue }
            if found[solution.author] == nil { order.append(solution.author) }
            found[solution.author, default: []].append(solution.id)
        }
        let experts = order.map { name in
            Page.Expert(
                name: name, count: found[name]?.count ?? 0, evidence: Array((found[name] ?? []).prefix(shownMax)))
        }
        let sorted = experts.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }
        return sorted.prefix(query.limit).map(\.element)
    }
}
