import ArgumentParser
import FikaServer

/// `fikad case grants`
struct GrantsVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grants", abstract: "Who was shown a part of a case, and who was asked about it.")

    @Argument(help: "Such as 2026-0042.") var number: String
    @Flag(help: "For programs.") var json = false
    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(.listGrants(number: number), asJSON: json)
    }
}
