import FikaCore
package import SettingsFile

extension BotManifest {
    /// Channels one manifest names.
    static let channelsMax = 500

    /// What came of a manifest.
    package enum Reading: Sendable, Equatable {
        case read(BotManifest)
        case refused([ConfigurationFault])
    }

    /// Reads `<folder>/<name>/bot.toml`.
    package static func read(folder: String, name: String) -> Reading {
        let path = "\(folder)/\(name)/bot.toml"
        do {
            return read(try TextFile.read(path), path: path, name: name)
        } catch {
            return .refused([ConfigurationFault(file: error.path, line: 1, problem: error.reason)])
        }
    }

    /// `name` is that of its folder, which the manifest must repeat.
    package static func read(_ text: String, path: String, name: String) -> Reading {
        var manifest = BotManifest()
        manifest.path = path
        do {
            var reader = DocumentReader(file: path, document: try TOMLDocument(text))
            // What stands in [settings] is the bot's own affair.
            reader.read(schema, into: &manifest, besides: ["settings"])
            if !manifest.name.isEmpty, manifest.name != name {
                reader.complain(at: ["name"], nil, "name", "is not that of its folder", name)
            }
            guard reader.faults.isEmpty else { return .refused(reader.sortedFaults) }
        } catch {
            return .refused([ConfigurationFault(file: path, line: error.line, problem: error.message)])
        }
        return .read(manifest)
    }

    private static let schema = TableSchema<BotManifest>(
        "",
        [
            .text("name", \.name, .botName, isRequired: true),
            .text("description", \.description, .line(1...300), isRequired: true),
            .text(
                "account", \.account, .word("letters, digits, . _ -", 1...32, TextKind.isName), isRequired: true),
            .texts("channels", \.channels, channel, atMost: channelsMax),
            scopes,
            .text("program", \.program, .path),
            .text("owner", \.owner, .line(1...100)),
        ])

    private static let channel = TextKind(allowed: "the name of a channel") { value in
        let isName =
            value.hasPrefix("#") && value.utf8.count > 1 && value.utf8.count <= 200
            && !value.utf8.contains { $0 <= 0x20 || $0 == 0x2C }
        return isName ? nil : "\"\(value)\" is not the name of a channel"
    }

    private static let scopes = Setting<BotManifest>(
        "scopes", allowed: "a list of " + Scope.allCases.map(\.rawValue).joined(separator: ", "), isRequired: true
    ) { node, manifest in
        guard case .list(let nodes) = node else { return .wrong("is \(node.kindName), not a list") }
        var scopes: [Scope] = []
        for element in nodes {
            guard case .text(let word) = element else { return .wrong("holds \(element.kindName)") }
            guard let scope = Scope(rawValue: word) else {
                let guess = Spelling.nearest(to: word, among: Scope.allCases.map(\.rawValue))
                return .wrong("unknown scope \"\(word)\"" + (guess.map { ", did you mean \($0)?" } ?? ""))
            }
            guard !scopes.contains(scope) else { return .wrong("holds \"\(word)\" twice") }
            scopes.append(scope)
        }
        manifest.scopes = scopes.sorted()
        return .taken
    }
}
