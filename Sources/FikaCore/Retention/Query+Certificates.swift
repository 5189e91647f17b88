extension Query {
    /// What was destroyed, in the order of the cases.
    package struct CertificatesQuery: Sendable, Equatable {
        package let after: CaseID
        package let limit: Int

        init(after: CaseID, limit: Int) {
            self.after = after
            self.limit = limit
        }
    }
}

extension Page {
    /// A certificate with what the store counted: the state has never read the messages.
    package struct KeptCertificate: Sendable, Equatable {
        package let caseID: CaseID
        package let certificate: DestructionCertificate
        package let messages: Int
        /// SHA-256 of the inventory: which messages, filings and documents there were, by number, without a word.
        package let digest: String

        package init(caseID: CaseID, certificate: DestructionCertificate, messages: Int, digest: String) {
            self.caseID = caseID
            self.certificate = certificate
            self.messages = messages
            self.digest = digest
        }
    }
}

extension ChatState {
    func certificates(after: CaseID, limit: Int, for asker: Asker) throws(Refusal) -> Query {
        try requireRecordsKeeping(asker)
        return .certificates(Query.CertificatesQuery(after: after, limit: limit))
    }
}
