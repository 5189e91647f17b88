package import FikaCore

/// A row of the audit trail, with the names that the accounts have now.
package struct AuditRow: Sendable, Equatable {
    package let seq: Int64
    package let entry: AuditEntry
    /// Who it was.
    package let actor: String
    /// Whom it concerns.
    package let concerned: String?
}
