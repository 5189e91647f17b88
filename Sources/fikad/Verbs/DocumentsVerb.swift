import ArgumentParser
import FikaServer

/// `fikad case documents`
struct DocumentsVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "The documents of a case, with their versions and digests.")

    @Argument(help: "Such as 2026-0042.") var number: String
    @Flag(help: "For programs.") var json = false
    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(.listDocuments(number: number), asJSON: json)
    }
}
