package import FikaCore

/// Whom the web side asks: it decides nothing itself. Every use of a link is a request to the rules, by the account
/// that the link was made for, in the one order of things.
package struct WebCounsel: Sendable {
    /// Returns when it is decided, stored and shown.
    package let ask: @Sendable (DocumentCommand, AccountID) async throws -> Outcome
    /// What became of files that belonged to no case, in the server's own name.
    package let fates: @Sendable ([HostedFileID]) async throws -> [DocumentReply.Fated]
    /// The text under a seal; nil: it is not ours.
    package let unseal: @Sendable (String) -> String?
    /// Whose name and password these are; takes as long as a log-in.
    package let prove: @Sendable (_ name: String, _ password: String) async -> AccountID?

    package init(
        ask: @escaping @Sendable (DocumentCommand, AccountID) async throws -> Outcome,
        fates: @escaping @Sendable ([HostedFileID]) async throws -> [DocumentReply.Fated],
        unseal: @escaping @Sendable (String) -> String?,
        prove: @escaping @Sendable (_ name: String, _ password: String) async -> AccountID?
    ) {
        self.ask = ask
        self.fates = fates
        self.unseal = unseal
        self.prove = prove
    }

    func claim(_ token: String) throws -> TicketClaim {
        guard let claim = unseal(token).flatMap(TicketClaim.init) else { throw WebRefusal(.document(.noSuchTicket)) }
        return claim
    }

    func reply(to command: DocumentCommand, by account: AccountID) async throws -> DocumentReply? {
        let outcome = try await ask(command, account)
        if let refusal = outcome.refusal { throw WebRefusal(refusal) }
        return outcome.documentReply
    }
}

extension Outcome {
    /// What was answered about documents.
    package var documentReply: DocumentReply? {
        for delivery in deliveries {
            if case .reply(.document(let reply)) = delivery.content { return reply }
        }
        return nil
    }
}
