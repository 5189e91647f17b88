import Foundation
import GRDB
import LibCrypto

/// A row of the audit trail as the next one builds on it.
///
/// Rule: the hash of row n is the SHA-256 of the hash of row n−1, n as eight bytes with the highest first, and the
/// payload's bytes as they are stored. The row before the first has number 0 and a hash of zeros.
struct AuditLink: Sendable, Equatable {
    let seq: Int64
    let hash: [UInt8]

    static let beginning = AuditLink(seq: 0, hash: [UInt8](repeating: 0, count: Hash.sha256Length))

    func next(_ payload: String) -> AuditLink {
        let number = seq + 1
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * Int64($0))) }
        return AuditLink(seq: number, hash: Hash.sha256(hash + bytes + Array(payload.utf8)))
    }

    /// The newest row.
    static func last(_ db: Database) throws -> AuditLink {
        let statement = try db.cachedStatement(sql: "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
        guard let row = try Row.fetchOne(statement) else { return beginning }
        return AuditLink(seq: row[0], hash: Array(row[1] as Data))
    }
}
