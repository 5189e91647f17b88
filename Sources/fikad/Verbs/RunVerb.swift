import ArgumentParser
import FikaServer

struct RunVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Be the daemon, until SIGTERM or SIGINT.",
        discussion: "SIGHUP has certificates, case types and the log level read again, and drops nobody.")

    @OptionGroup var place: Place

    func run() async throws {
        let (configuration, warnings) = try place.read()
        guard !configuration.listeners.isEmpty else {
            throw Ending.failure("to run it needs a configuration file: use --config.", .usage)
        }
        let daemon = Daemon(configuration: configuration, place: place)
        try await daemon.run(warnings: warnings)
    }
}
