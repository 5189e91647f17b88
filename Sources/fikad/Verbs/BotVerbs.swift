import ArgumentParser
import FikaServer

struct BotVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bot", abstract: "Programs that the daemon runs.", subcommands: [List.self, Reload.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "The enabled bots and how they do.")

        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.listBots, asJSON: json)
        }
    }

    struct Reload: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reload",
            abstract: "Read a bot's manifest again and start it anew; the others run on.")

        @Argument(help: "The bot's name.") var name: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.reloadBot(name: name))
        }
    }
}
