import GRDB

extension Verification {
    /// The chain of the audit trail holds, up to the checkpoints in the store.
    func audit() throws -> [String] {
        // A file of an older release, before its first start with this one.
        guard try db.tableExists("audit") else { return [] }
        return try AuditChain(db: db, checkpoints: AuditCheckpoint.fetch(db)).inspect().problems
    }
}
