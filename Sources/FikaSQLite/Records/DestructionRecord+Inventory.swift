import FikaCore
import GRDB
import LibCrypto

extension DestructionRecord {
    /// How many messages there were, and a digest of what there was, by number and without a word: whoever has a
    /// backup from before can find out what was destroyed, and the certificate tells nobody.
    func inventory() throws -> (messages: Int, digest: String) {
        var digester = Digester()
        func add(_ line: String) { digester.add(Array((line + "\n").utf8)) }
        let channels = IdentifierList.text(remainder.channels)
        let messages = try Int64.fetchAll(
            db, sql: "SELECT id FROM message WHERE channel IN (SELECT value FROM json_each(?)) ORDER BY id",
            arguments: [channels])
        messages.forEach { add("message \($0)") }
        let filed = try Row.fetchAll(
            db,
            sql: """
                SELECT filing, version, count(*) FROM filed_message
                WHERE filing IN (SELECT value FROM json_each(?)) GROUP BY filing, version ORDER BY filing, version
                """, arguments: [IdentifierList.text(remainder.filings)])
        filed.forEach { add("filing \($0[0] as Int64) \($0[1] as Int64) \($0[2] as Int64)") }
        let documents = try Row.fetchAll(
            db,
            sql: """
                SELECT document, version, sha256 FROM document_file
                WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, version
                """, arguments: [IdentifierList.text(remainder.documents)])
        documents.forEach { add("document \($0[0] as Int64) \($0[1] as Int64) \($0[2] as String)") }
        return (messages.count, Hexadecimal.encode(digester.finish()))
    }
}
