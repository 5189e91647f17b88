package import FikaCore
package import SettingsFile

/// Reads the templates of cases: a folder with a TOML file for each.
package struct CaseTypeReader: Sendable {
    /// Templates of one organisation.
    static let countMax = 500
    /// Statuses, and results, of one template.
    static let stepsMax = 50
    /// Kinds of document, and properties, of one template.
    static let partsMax = 100
    static let botsMax = 20

    /// What came of a folder: the templates that are fine, and what is wrong with the others.
    package struct Reading: Sendable, Equatable {
        package var types: [CaseType] = []
        package var faults: [ConfigurationFault] = []
    }

    package init() {}

    /// All `*.toml` files of the folder, by name.
    package func read(folder: String) -> Reading {
        var reading = Reading()
        do throws(TextFile.Unreadable) {
            let names = try TextFile.names(in: folder).filter { $0.hasSuffix(".toml") }
            guard names.count <= Self.countMax else {
                throw TextFile.Unreadable(path: folder, reason: "has more than \(Self.countMax) case types")
            }
            var files: [String: String] = [:]
            for name in names {
                let path = folder + "/" + name
                let (type, faults) = read(try TextFile.read(path), file: path)
                reading.faults += faults
                guard let type else { continue }
                if let other = files[type.id] {
                    let problem = "\"\(type.id)\" is the id of \(other) too"
                    reading.faults.append(
                        ConfigurationFault(file: path, line: 1, key: "id", problem: problem, allowed: "each id once"))
                } else {
                    files[type.id] = path
                    reading.types.append(type)
                }
            }
        } catch {
            reading.faults.append(ConfigurationFault(file: error.path, line: 1, problem: error.reason))
        }
        return reading
    }
}
