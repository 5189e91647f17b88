import ArgumentParser
import FikaSQLite
import FikaServer
import SettingsFile

struct CheckConfigVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config", abstract: "Say everything that is wrong with the configuration.",
        discussion:
            "Looks at the configuration file, the case types and the bots' manifests, and lets each bot look at its "
            + "settings.")

    @OptionGroup var place: Place

    func run() throws {
        let (configuration, warnings) = try place.read()
        warnings.forEach { Ending.say($0.description) }
        var faults: [ConfigurationFault] = []
        var complaints: [String] = []
        if let folder = configuration.casework.caseTypesFolder {
            faults += CaseTypeReader().read(folder: folder).faults
        }
        if let folder = configuration.bots.folder {
            for name in configuration.bots.enabled {
                switch BotManifest.read(folder: folder, name: name) {
                case .refused(let found): faults += found
                case .read(let manifest):
                    let report = BotCheck(configuration.bots).report(on: manifest)
                    report.remarks.forEach { Ending.say($0) }
                    complaints += report.complaints
                }
            }
        }
        (faults.map(\.description) + complaints).forEach { Ending.say($0) }
        if !faults.isEmpty || !complaints.isEmpty { throw ExitCode(ExitStatus.configuration.rawValue) }
        print("\(place.configurationPath): good.")
    }
}
