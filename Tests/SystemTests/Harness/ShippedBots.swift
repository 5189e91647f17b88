import Foundation

/// The bots of the tree, as the programs that were built beside the tests.
enum ShippedBots {
    static func areBuilt(_ names: String...) -> Bool {
        names.allSatisfy { FileManager.default.isExecutableFile(atPath: "\(Programs.folder)/fika-bot-\($0)") }
    }

    /// Puts their manifests into the town as they stand in the tree; the daemon is to run them, with these case types
    /// for its own if some are named.
    static func install(_ names: [String], in town: Town, caseTypes: String? = nil) throws {
        for name in names {
            let manifest = try String(contentsOfFile: "\(Programs.tree)/bots/\(name)/bot.toml", encoding: .utf8)
            try town.write(manifest, to: "bots/\(name)/bot.toml")
        }
        let enabled = names.map { "\"\($0)\"" }.joined(separator: ", ")
        try town.configure([
            "bots": [
                "enabled = [\(enabled)]", "directory = \"\(town.folder)/bots\"", "programs = \"\(Programs.folder)\"",
            ],
            "casework": caseTypes.map { ["case_types_dir = \"\($0)\""] } ?? [],
        ])
    }
}
