import ArgumentParser
import FikaServer

struct BotVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bot", abstract: "Programs that the daemon runs.",
        subcommands: [List.self, Start.self, Stop.self, Reload.self], aliases: ["bots"])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "The bots that the daemon knows, and how they do.")

        @Flag(help: "For programs.") var json = false
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.listBots, asJSON: json)
        }
    }

    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "start",
            abstract: "Start a bot that is down, or one that is not enabled; the others run on.")

        @Argument(help: "The bot's name.") var name: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.startBot(name: name))
        }
    }

    struct Stop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stop",
            abstract: "Stop a bot until it is started, or the daemon is; the others run on.")

        @Argument(help: "The bot's name.") var name: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.stopBot(name: name))
        }
    }

    struct Reload: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reload",
            abstract: "Read a bot's manifest again and start it anew; the others run on.", aliases: ["restart"])

        @Argument(help: "The bot's name.") var name: String
        @OptionGroup var place: Place

        func run() async throws {
            try await FrontDesk(place: place).serve(.reloadBot(name: name))
        }
    }
}
