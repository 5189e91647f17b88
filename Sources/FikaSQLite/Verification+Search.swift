import GRDB
import TextAnalysis

extension Verification {
    /// The index can be read to its end, holds as many messages as it should, and finds a sample of them.
    ///
    /// FTS5's own integrity check is a write, which a running daemon would have to wait for.
    func searchIndex() throws -> [String] {
        try db.execute(
            sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_word USING fts5vocab(main, message_search, row)")
        defer { try? db.execute(sql: "DROP TABLE temp.indexed_word") }
        // Reads every page of the index; a damaged one throws.
        _ = try Int.fetchOne(db, sql: "SELECT sum(cnt) FROM temp.indexed_word")

        let indexed = try Int.fetchOne(db, sql: "SELECT count(*) FROM message_search_docsize") ?? 0
        let expected =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM message
                    WHERE id <= (SELECT indexed_up_to FROM search_state) AND \(try isIndexed())
                    """) ?? 0
        guard indexed == expected else {
            return ["The search index holds \(indexed) messages and should hold \(expected)."]
        }
        return try samples().filter { try !isFound($0) }.map { "Message \($0.id) is not found by its own words." }
    }

    /// An older release's file has no word for what was taken back.
    private func isIndexed() throws -> String {
        try db.tableExists("occurrence") ? SearchIndex.condition : SearchIndex.conditionOfSchema1
    }

    private typealias Sample = (id: Int64, text: String)

    /// Every n-th message of those that are indexed.
    private func samples() throws -> [Sample] {
        let last = try Int64.fetchOne(db, sql: "SELECT indexed_up_to FROM search_state") ?? 0
        let step = max(1, last / Int64(Self.samplesMax))
        return try stride(from: step, through: last, by: Int64.Stride(step)).compactMap { id in
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT id, text FROM message WHERE id = ? AND \(try isIndexed())"),
                arguments: [id])
            return row.map { ($0[0], $0[1]) }
        }
    }

    private func isFound(_ sample: Sample) throws -> Bool {
        var first: String?
        Tokenizer().forEachToken(in: sample.text) { bytes, _, _ in
            first = String(decoding: bytes, as: UTF8.self)
            return false
        }
        guard let first, let words = SearchPhrase(first).expression else { return true }
        let found = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT rowid FROM message_search WHERE message_search MATCH ? AND rowid = ?"),
            arguments: [SearchIndex.expression(words), sample.id])
        return found != nil
    }
}
