package import FikaCore

/// Where everything is kept. Any engine that holds to this will do; nothing here knows SQL.
///
/// Rule: `append` returns only when the batch is on disk, all of it or, if it throws, none of it.
/// Why: what `append` returned is shown to people. If not: a message that someone saw is gone after a power cut.
package protocol ChatStore: Sendable {
    /// Replays everything that makes up the state, oldest first, and returns where the counters stand.
    func replay(_ body: (Event) throws -> Void) throws(StoreFault) -> StoredCounters

    /// One transaction. Transient events in the batch are skipped; the audits become the next rows of the audit trail.
    func append(_ events: [Event], auditing audits: [AuditEntry]) async throws(StoreFault)

    /// Reads beside the writer; sees at least all batches whose `append` has returned.
    func answer(_ query: Query) async throws(StoreFault) -> Page

    /// How many stored messages the search index does not hold yet.
    func searchLag() async throws(StoreFault) -> Int

    /// Brings the search index up to date and closes the files; nothing may be asked after.
    func close() async
}
