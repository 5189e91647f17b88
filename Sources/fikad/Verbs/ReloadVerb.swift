import ArgumentParser
import FikaServer

struct ReloadVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract:
            "Have certificates, case types, bots and the log level read again, as SIGHUP does, and see what is wrong.")

    @OptionGroup var place: Place

    func run() async throws {
        try await FrontDesk(place: place).serve(.reload)
    }
}
