/// What the supervisor needs of the server, so that it can be tried without one.
package struct BotAuthority: Sendable {
    /// Makes the account a bot of exactly the manifest's scopes; throws the sentence why not.
    package let provision: @Sendable (BotManifest) async throws -> Void
    /// A new secret for the account; the one before is void.
    package let grant: @Sendable (_ account: String) -> String?
    package let revoke: @Sendable (_ account: String) -> Void

    package init(
        provision: @escaping @Sendable (BotManifest) async throws -> Void,
        grant: @escaping @Sendable (_ account: String) -> String?,
        revoke: @escaping @Sendable (_ account: String) -> Void
    ) {
        self.provision = provision
        self.grant = grant
        self.revoke = revoke
    }

    /// The bot's account or secret could not be made.
    package struct Refused: Error, CustomStringConvertible {
        package let description: String

        package init(_ description: String) {
            self.description = description
        }
    }
}
