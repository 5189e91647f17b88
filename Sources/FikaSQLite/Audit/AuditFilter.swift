package import FikaCore

/// Which rows of the audit trail somebody wants to see.
package struct AuditFilter: Sendable, Equatable {
    /// Rows of one page at most.
    package static let rowsMax = 1_000

    package var caseNumber: String?
    /// Who did it, or whom it concerns.
    package var account: String?
    package var operatorName: String?
    package var acts: [AuditEntry.Act] = []
    package var since: Timestamp?
    package var until: Timestamp?
    /// Behind this row; with neither this nor `before`: the newest.
    package var after: Int64?
    package var before: Int64?
    package var limit = 100

    package init() {}
}
