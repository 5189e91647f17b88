// swift-tools-version: 6.2
import PackageDescription

/// Any bytes at all, for as long as one likes: `make fuzz` in the folder of the project.
///
/// A package of its own, because everything in it is built with the fuzzer's instruments; the rooms it tries out are
/// those of the project, by links.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]

func fuzzer(_ name: String) -> Target {
    .executableTarget(
        name: name, dependencies: ["CLibFuzzer", "Plays"], swiftSettings: strict,
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
}

let package = Package(
    name: "fuzz",
    targets: [
        .target(name: "IRCWire", swiftSettings: strict),
        .target(name: "FikaCore", swiftSettings: strict),
        .target(name: "IRCSession", dependencies: ["IRCWire", "FikaCore"], swiftSettings: strict),
        .target(name: "Plays", dependencies: ["IRCSession", "IRCWire", "FikaCore"], swiftSettings: strict),
        .systemLibrary(name: "CLibFuzzer"),
        fuzzer("FuzzWire"),
        fuzzer("FuzzSession"),
    ]
)
