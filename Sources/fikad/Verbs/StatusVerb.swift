import ArgumentParser
import FikaServer

struct StatusVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "What the running daemon has counted since it started.")

    @Flag(help: "For programs.") var json = false
    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(.status, asJSON: json)
    }
}
