/// That a case file was destroyed, and rightly: kept for ever (*verklaring van vernietiging*). It says nothing of what
/// the case was about, and names nobody but who destroyed it.
package struct DestructionCertificate: Sendable, Equatable, Codable {
    package let number: String
    /// The case type's.
    package let type: String
    package let result: String
    package let openedAt: Timestamp
    package let closedAt: Timestamp
    /// From when on it could be.
    package let dueAt: Timestamp
    package let destroyedAt: Timestamp
    package let destroyedBy: String
    /// In the operator's words: by which rule or list.
    package let ground: String
    package let documents: Int
    package let filings: Int
}
