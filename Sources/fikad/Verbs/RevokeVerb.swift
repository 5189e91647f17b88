import ArgumentParser
import FikaServer

/// `fikad case revoke`
struct RevokeVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "End a grant, or the consultation that was opened with it, at once.")

    @Argument(help: "The grant's key, such as erik-1; see: fikad case grants.") var key: String
    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(.revokeGrant(key: key))
    }
}
