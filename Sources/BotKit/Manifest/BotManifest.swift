/// `bot.toml`: what a bot is, where it sits and what it may do. The server reads the same file.
struct BotManifest: Sendable {
    /// Channels that one manifest names.
    static let channelsMax = 500
    /// What a manifest may ask for; the server decides what each of them allows.
    static let scopes = ["read", "reply", "file", "file-alone", "propose", "announce"]
    private static let keys = ["name", "description", "account", "channels", "scopes", "program", "owner"]

    let name: String
    let description: String
    let account: String
    let channels: [String]
    let settings: BotSettings

    init(_ text: String, file: String) throws(BotFault) {
        let document = try ManifestDocument(text, file: file)
        if let key = document.values.keys.filter({ !Self.keys.contains($0) }).min() {
            let allowed = Self.keys.joined(separator: ", ")
            throw BotFault(file: file, line: document.lines[key], key: key, problem: "unknown key", allowed: allowed)
        }
        if let table = document.tables.keys.filter({ $0 != "settings" }).min() {
            throw BotFault(
                file: file, line: document.lines[table], key: "[\(table)]", problem: "unknown table",
                allowed: "[settings]")
        }
        let reader = Reader(document: document, file: file)
        name = try reader.text("name")
        description = try reader.text("description")
        account = try reader.text("account")
        channels = try reader.texts(
            "channels", allowed: "a list of at most \(Self.channelsMax) names such as \"#help\""
        ) {
            $0.count <= Self.channelsMax && $0.allSatisfy(Self.isChannel)
        }
        let known = Self.scopes
        let scopes = try reader.texts(
            "scopes", isRequired: true, allowed: "a list of " + known.joined(separator: ", ")
        ) {
            $0.allSatisfy { known.contains($0) }
        }
        for key in ["program", "owner"] where document.values[key] != nil { _ = try reader.text(key) }
        let prefix = "settings."
        var lines: [String: Int] = [:]
        for (key, line) in document.lines where key.hasPrefix(prefix) {
            lines[String(key.dropFirst(prefix.count))] = line
        }
        settings = BotSettings(
            file: file, values: document.tables["settings"] ?? [:], lines: lines, scopes: scopes,
            scopesLine: document.lines["scopes"])
    }

    private static func isChannel(_ name: String) -> Bool {
        name.hasPrefix("#") && name.utf8.count > 1 && name.utf8.count <= 200
            && !name.utf8.contains { $0 <= 0x20 || $0 == 0x2C }
    }
}

extension BotManifest {
    private struct Reader {
        let document: ManifestDocument
        let file: String

        func text(_ key: String) throws(BotFault) -> String {
            switch document.values[key] {
            case nil: throw fault(key, "is missing", "a text")
            case .text(let text) where !text.isEmpty: return text
            case .some(let value): throw fault(key, "is \(value.kindName)", "a text that is not empty")
            }
        }

        func texts(
            _ key: String, isRequired: Bool = false, allowed: String, where isAllowed: ([String]) -> Bool
        ) throws(BotFault) -> [String] {
            guard let value = document.values[key] else {
                guard isRequired else { return [] }
                throw fault(key, "is missing", allowed)
            }
            guard let texts = value.texts else { throw fault(key, "is \(value.kindName)", allowed) }
            guard isAllowed(texts) else { throw fault(key, "holds what is not allowed", allowed) }
            return texts
        }

        private func fault(_ key: String, _ problem: String, _ allowed: String) -> BotFault {
            BotFault(file: file, line: document.lines[key], key: key, problem: problem, allowed: allowed)
        }
    }
}
