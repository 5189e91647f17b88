import FikaCore

/// What follows a destruction on the disk; both are done again after the next start if they were not done.
package struct Scrubbing: Sendable {
    /// Takes away the files of documents that no event names any more.
    package let files: @Sendable () async throws -> Void
    /// Takes what is left of words out of the store's own files; nothing is stored meanwhile.
    package let store: @Sendable () async throws -> Void

    package init(
        files: @escaping @Sendable () async throws -> Void, store: @escaping @Sendable () async throws -> Void
    ) {
        self.files = files
        self.store = store
    }

    /// At once after the commit; the store is scrubbed once, when all is destroyed that was to be.
    func follow(_ outcome: Outcome) async throws {
        let isDestroying = outcome.events.contains { if case .retention(.destroyed) = $0 { true } else { false } }
        if isDestroying { try await files() }
    }
}
