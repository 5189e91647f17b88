package import FikaCore
import Foundation
import GRDB
import LibCrypto

/// Where the chain of the audit trail stood at one row: kept in the store, and as a line of a file elsewhere, out of
/// reach of whoever could write all rows anew.
package struct AuditCheckpoint: Sendable, Equatable {
    /// Rows after which there is one.
    static let rowsMax: Int64 = 1_000

    package let seq: Int64
    /// That of the row.
    package let at: Timestamp
    package let hash: [UInt8]

    package init(seq: Int64, at: Timestamp, hash: [UInt8]) {
        self.seq = seq
        self.at = at
        self.hash = hash
    }

    /// `fika-audit-1 <row> <milliseconds> <hash>`.
    package var line: String { "\(Self.word) \(seq) \(at.milliseconds) \(Hexadecimal.encode(hash))" }

    /// nil: no checkpoint.
    package init?(line: Substring) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 4, words[0] == Self.word, let seq = Int64(words[1]), let at = Int64(words[2]),
            let hash = Hexadecimal.decode(words[3]), hash.count == Hash.sha256Length
        else { return nil }
        self.init(seq: seq, at: Timestamp(milliseconds: at), hash: hash)
    }

    private static let word = "fika-audit-1"

    private init(_ row: Row) {
        self.init(seq: row[0], at: Timestamp(milliseconds: row[1]), hash: Array(row[2] as Data))
    }

    /// The newest row's, if there is none of it yet.
    static func make(_ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO audit_checkpoint(seq, at, hash)
                SELECT seq, at, hash FROM audit ORDER BY seq DESC LIMIT 1
                """
        ).execute()
    }

    /// Those behind a row, oldest first.
    static func fetch(after seq: Int64 = 0, limit: Int = .max, _ db: Database) throws -> [AuditCheckpoint] {
        try Row.fetchAll(
            db, sql: "SELECT seq, at, hash FROM audit_checkpoint WHERE seq > ? ORDER BY seq LIMIT ?",
            arguments: [seq, limit]
        ).map(AuditCheckpoint.init)
    }

    static func lastSeq(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(seq) FROM audit_checkpoint")) ?? 0
    }
}
