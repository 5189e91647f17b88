import ArgumentParser
import FikaSQLite
import FikaServer
import SettingsFile

struct CheckConfigVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config", abstract: "Say everything that is wrong with the configuration.",
        discussion: "Looks at the configuration file, the case types and the bots' manifests.")

    @OptionGroup var place: Place

    func run() throws {
        let (configuration, warnings) = try place.read()
        warnings.forEach { Ending.say($0.description) }
        var faults: [ConfigurationFault] = []
        if let folder = configuration.casework.caseTypesFolder {
            faults += CaseTypeReader().read(folder: folder).faults
        }
        if let folder = configuration.bots.folder {
            for name in configuration.bots.enabled {
                if case .refused(let found) = BotManifest.read(folder: folder, name: name) { faults += found }
            }
        }
        faults.forEach { Ending.say($0.description) }
        if !faults.isEmpty { throw ExitCode(ExitStatus.configuration.rawValue) }
        print("\(place.configurationPath): good.")
    }
}
