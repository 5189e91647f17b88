package import FikaCore

extension ChatStore {
    /// The answer to an outcome's question, if it has one; `note` returns when what the answer discloses is on record.
    ///
    /// Rule: whoever hands an answer to somebody gets it here. Why: what a page or a search brought to light of a
    /// confidential case is known only when the store has answered, and must be in the audit trail before it is seen.
    package func answer(
        _ outcome: Outcome, noting note: (Disclosure) async throws -> Void
    ) async throws -> Page? {
        guard let query = outcome.query else { return nil }
        let page = try await answer(query)
        if let disclosure = outcome.disclosure(of: page) { try await note(disclosure) }
        return page
    }

    /// Where nothing is to go on record.
    package func append(_ events: [Event]) async throws(StoreFault) {
        try await append(events, auditing: [])
    }
}
