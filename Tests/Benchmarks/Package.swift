// swift-tools-version: 6.2
import PackageDescription

/// How fast, in figures that a program prints: `make benchmark` in the folder of the project.
///
/// A package of its own, so that the main build does not pay for it; what it measures are the rooms of the project, by
/// links.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "benchmarks",
    dependencies: [.package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")],
    targets: [
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "LibCrypto", dependencies: ["CLibcrypto"], swiftSettings: strict),
        .target(name: "TextAnalysis", dependencies: ["CStemmer"], swiftSettings: strict),
        .target(name: "FikaCore", swiftSettings: strict),
        .target(name: "FikaStorage", dependencies: ["FikaCore"], swiftSettings: strict),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .target(
            name: "FikaSQLite",
            dependencies: [
                "FikaStorage", "FikaCore", "TextAnalysis", "LibCrypto", "CSQLite",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(name: "Measures", swiftSettings: strict),
        .executableTarget(
            name: "CaseworkBenchmark", dependencies: ["FikaSQLite", "FikaStorage", "FikaCore", "Measures"],
            swiftSettings: strict),
        .systemLibrary(name: "CNetwork", pkgConfig: "libssl", providers: [.apt(["libssl-dev"])]),
        .executableTarget(
            name: "LoadBenchmark",
            dependencies: [
                "CNetwork", "FikaSQLite", "FikaStorage", "FikaCore", "Measures",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "AnswersBenchmark", dependencies: ["TextAnalysis", "Measures"], swiftSettings: strict),
    ]
)
