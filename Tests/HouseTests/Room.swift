/// A module and what it may know: the design's table of rooms. The arrows point one way, so a dependency that is
/// not in this table needs a change of the design first, and of this table second.
struct Room: Equatable, Sendable {
    let name: String
    let isPure: Bool
    let mayUse: Set<String>
    /// The modules of the toolchain and the system it may import.
    let system: Set<String>

    init(_ name: String, isPure: Bool = false, _ mayUse: Set<String>, system: Set<String> = []) {
        self.name = name
        self.isPure = isPure
        self.mayUse = mayUse
        self.system = system
    }

    private static let nio: Set<String> = ["NIOCore", "NIOPosix", "NIOSSL"]
    private static let shell: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Synchronization"]

    static let all: [Room] = [
        Room("IRCWire", isPure: true, []),
        Room("TextAnalysis", isPure: true, ["CStemmer"]),
        Room("FikaCore", isPure: true, []),
        Room("IRCSession", isPure: true, ["IRCWire", "FikaCore"]),

        Room("SettingsFile", ["TOMLKit"]),
        Room("LibCrypto", ["CLibcrypto"], system: ["Glibc", "Synchronization"]),
        Room("FikaStorage", ["FikaCore"], system: shell),
        Room(
            "FikaSQLite", ["FikaStorage", "FikaCore", "TextAnalysis", "LibCrypto", "CSQLite", "GRDB", "GRDBSQLite"],
            system: shell),
        Room(
            "FikaServer",
            nio.union([
                "NIOHTTP1", "NIOTLS", "NIOWebSocket", "IRCSession", "IRCWire", "FikaCore", "FikaStorage", "LibCrypto",
                "Logging", "ServiceLifecycle", "SettingsFile",
            ]), system: shell),
        Room("FikaFiles", ["FikaStorage", "LibCrypto"], system: shell),
        Room("FikaExport", ["IRCSession", "IRCWire", "FikaCore", "FikaStorage", "LibCrypto"], system: shell),
        Room(
            "FikaWeb",
            nio.union([
                "FikaCore", "FikaStorage", "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOHTTPTypes", "Logging",
                "ServiceLifecycle",
            ]), system: shell),
        // `fikad demo` plays its scene with real clients: the one place where server and client meet.
        Room(
            "fikad",
            [
                "FikaServer", "FikaWeb", "FikaFiles", "FikaExport", "FikaSQLite", "FikaStorage", "FikaCore",
                "LibCrypto", "SettingsFile", "IRCClient",
                "IRCWire", "Logging",
                "ServiceLifecycle", "UnixSignals", "ArgumentParser",
            ], system: shell),

        Room("IRCClient", nio.union(["IRCWire", "LibCrypto", "NIOHTTP1"]), system: shell),
        Room("TerminalUI", [], system: ["Glibc", "Synchronization"]),
        Room(
            "fika", ["IRCClient", "IRCWire", "TerminalUI", "LibCrypto", "SettingsFile", "ArgumentParser"],
            system: shell),
        Room("BotKit", nio.union(["IRCClient", "IRCWire", "LibCrypto", "NIOHTTP1", "TOMLKit"]), system: shell),
        Room("fika-bot-filing", ["BotKit", "TextAnalysis"], system: shell),
        Room("fika-bot-answers", ["BotKit", "TextAnalysis"], system: shell),
        Room("fika-bot-announcer", ["BotKit", "CExpat"], system: shell),
        Room("fika-evaluate", ["TextAnalysis", "ArgumentParser"], system: shell),
    ]

    static func named(_ name: String) -> Room? { all.first { $0.name == name } }

    /// The room of a file under `Sources`.
    static func of(_ path: String) -> Room? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? named(String(parts[1])) : nil
    }
}
