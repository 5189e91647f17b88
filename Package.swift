// swift-tools-version: 6.2
import PackageDescription

/// The strict settings every target is built with; `Tests/HouseTests` checks that none is left out.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOSSL", package: "swift-nio-ssl"),
]
let http: [Target.Dependency] = [.product(name: "NIOHTTP1", package: "swift-nio")]
let web: [Target.Dependency] = [
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOTLS", package: "swift-nio"),
    .product(name: "NIOWebSocket", package: "swift-nio"),
]
let embedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
/// The web server of documents: only what is needed, so that a clean clone builds no HTTP/2.
let hummingbird: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
]
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
/// SQLite as GRDB links it, for the one row that is written most.
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")

func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func program(
    _ name: String, path: String? = nil, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: strict)
}

/// What several targets of tests stand on.
func shared(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: strict)
}

/// What stands beside a bot's sources.
let beside = ["README.md", "bot.toml"]

let package = Package(
    name: "fika",
    products: [
        .executable(name: "fikad", targets: ["fikad"]),
        .executable(name: "fika", targets: ["fika"]),
        .executable(name: "fika-bot-filing", targets: ["fika-bot-filing"]),
        .executable(name: "fika-bot-answers", targets: ["fika-bot-answers"]),
        .executable(name: "fika-bot-announcer", targets: ["fika-bot-announcer"]),
        .executable(name: "fika-evaluate", targets: ["fika-evaluate"]),
        .library(name: "BotKit", targets: ["BotKit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
    ],
    targets: [
        // Pure: values in, values out.
        room("IRCWire"),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        room("TextAnalysis", ["CStemmer"]),
        room("FikaCore"),
        room("IRCSession", ["IRCWire", "FikaCore"]),

        // Shell: disks, sockets, secrets.
        room("SettingsFile", [toml]),
        .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        room("LibCrypto", ["CLibcrypto"]),
        room("FikaStorage", ["FikaCore"]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        room("FikaSQLite", ["FikaStorage", "FikaCore", "TextAnalysis", "LibCrypto", "CSQLite", grdb, sqlite]),
        room(
            "FikaServer",
            [
                "IRCSession", "IRCWire", "FikaCore", "FikaStorage", "LibCrypto", "SettingsFile", logging, lifecycle,
            ] + nio + web),
        room("FikaFiles", ["FikaStorage", "LibCrypto"]),
        room("FikaExport", ["IRCSession", "IRCWire", "FikaCore", "FikaStorage", "LibCrypto"]),
        room("FikaWeb", ["FikaCore", "FikaStorage", logging, lifecycle] + hummingbird + nio),
        program(
            "fikad",
            [
                "FikaServer", "FikaWeb", "FikaFiles", "FikaExport", "FikaSQLite", "FikaStorage", "FikaCore",
                "LibCrypto", "SettingsFile", "IRCClient", "IRCWire", logging, lifecycle, signals, arguments,
            ],
            exclude: ["Fikad.docc"]),

        // Clients: programs at the other end of the wire.
        room("IRCClient", ["IRCWire", "LibCrypto"] + nio + http),
        room("TerminalUI"),
        program("fika", ["IRCClient", "IRCWire", "TerminalUI", "LibCrypto", "SettingsFile", arguments]),
        room("BotKit", ["IRCClient", "IRCWire", "LibCrypto", toml] + nio + http, exclude: ["BotKit.docc"]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        program("fika-bot-filing", path: "bots/filing", ["BotKit", "TextAnalysis"], exclude: beside),
        program("fika-bot-answers", path: "bots/answers", ["BotKit", "TextAnalysis"], exclude: beside),
        program("fika-bot-announcer", path: "bots/announcer", ["BotKit", "CExpat"], exclude: beside),

        // The bots' own code, run on files.
        program("fika-evaluate", ["TextAnalysis", arguments]),

        // Tests: one target per kind of proof.
        shared("Plays", ["IRCSession", "IRCWire", "FikaCore"]),
        tests("IRCWireTests", ["IRCWire", "Plays"]),
        tests("TextAnalysisTests", ["TextAnalysis"]),
        tests("EvaluateTests", ["fika-evaluate", "TextAnalysis", arguments]),
        tests("LibCryptoTests", ["LibCrypto"]),
        tests("SettingsFileTests", ["SettingsFile"]),
        tests("FikaCoreTests", ["FikaCore"]),
        tests("IRCSessionTests", ["IRCSession", "IRCWire", "FikaCore", "Plays"]),
        tests(
            "StorageTests", ["FikaFiles", "FikaExport", "FikaSQLite", "FikaStorage", "FikaCore", "LibCrypto", grdb]),
        tests(
            "FikaWebTests",
            ["FikaWeb", "FikaFiles", "FikaStorage", "FikaCore", "LibCrypto", logging, lifecycle] + nio + web),
        tests(
            "FikaServerTests",
            [
                "FikaServer", "FikaSQLite", "FikaStorage", "FikaCore", "IRCSession", "IRCClient", "IRCWire",
                "LibCrypto", "SettingsFile", "Plays", embedded, logging, lifecycle,
            ] + nio + web),
        tests("TerminalUITests", ["TerminalUI"]),
        tests(
            "ClientTests",
            [
                "fika", "fikad", "IRCClient", "IRCSession", "IRCWire", "LibCrypto", "SettingsFile", "TerminalUI",
                arguments,
            ]
                + nio + web),
        tests(
            "BotTests",
            [
                "BotKit", "IRCClient", "IRCWire", "fika-bot-filing", "fika-bot-answers", "fika-bot-announcer",
                "TextAnalysis", embedded,
            ] + nio + http),
        tests(
            "SystemTests", ["fikad", "fika", "IRCClient", "IRCWire", arguments], exclude: ["PowerCut/recorder.c"]),
        tests("HouseTests"),
    ]
)
