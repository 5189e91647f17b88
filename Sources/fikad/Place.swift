import ArgumentParser
import FikaServer
import Foundation
import SettingsFile

/// Which daemon is meant.
struct Place: ParsableArguments {
    static let defaultPath = "/etc/fika/fikad.toml"

    @Option(
        help: "The configuration file; else $FIKAD_CONFIG, else \(defaultPath).",
        completion: .file(extensions: ["toml"]))
    var config: String?

    @Option(help: "The data folder, where no configuration file is at hand.", completion: .directory)
    var data: String?

    mutating func validate() throws {
        if config != nil, data != nil { throw ValidationError("--config and --data exclude each other.") }
    }

    var environment: [String: String] { ProcessInfo.processInfo.environment }

    var configurationPath: String {
        config ?? environment["FIKAD_CONFIG"] ?? Self.defaultPath
    }

    /// The machine's clock, or the one a test asks for.
    func clock() throws -> any WallClock {
        guard let text = environment[ScaledClock.variable] else { return SystemClock() }
        do {
            return try ScaledClock(text)
        } catch {
            throw Ending.failure(error.description, .usage)
        }
    }

    /// The configuration and its warnings; prints everything that is wrong and ends with 78.
    func read() throws -> (Configuration, warnings: [ConfigurationFault]) {
        if let data {
            var configuration = Configuration()
            configuration.server.dataFolder = data
            return (configuration, [])
        }
        let text: String
        do {
            text = try TextFile.read(configurationPath)
        } catch {
            throw Ending.failure("\(error); name one with --config.", .configuration)
        }
        switch ConfigurationReader(file: configurationPath, environment: environment).read(text) {
        case .read(let configuration, let warnings): return (configuration, warnings)
        case .refused(let faults):
            faults.forEach { Ending.say($0.description) }
            throw ExitCode(ExitStatus.configuration.rawValue)
        }
    }
}
