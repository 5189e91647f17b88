extension Sample {
    static let rooms: [Sample] = [
        .bad(.imports, "Sources/FikaCore/A.swift", "import Foundation"),
        .bad(.imports, "Sources/FikaCore/A.swift", "import Glibc"),
        .bad(.imports, "Sources/FikaServer/A.swift", "package import struct GRDB.Row"),
        .bad(.imports, "Sources/FikaStorage/A.swift", "import FikaServer"),
        .bad(.imports, "Sources/Nowhere/A.swift", "import FikaCore"),
        .bad(.imports, "Tests/FikaCoreTests/A.swift", "@testable import FikaStorage"),
        .good(.imports, "Sources/FikaStorage/A.swift", "package import FikaCore\nimport Foundation"),
        .good(.imports, "Sources/FikaServer/A.swift", "import NIOCore\nimport class NIOPosix.Loop"),
        .good(.imports, "Tests/FikaCoreTests/A.swift", "@testable import FikaCore\nimport Testing"),
        .good(.imports, "Tests/BotTests/A.swift", "@testable import fika_bot_filing"),
        .good(.imports, "bots/filing/Bot.swift", "import BotKit"),
        .bad(.purity, "Sources/FikaCore/A.swift", "func f() async {}"),
        .bad(.purity, "Sources/IRCWire/A.swift", "final class A {}"),
        .bad(.purity, "Sources/IRCWire/A.swift", "package actor A {}"),
        .bad(.purity, "Sources/FikaCore/A.swift", "struct A { static var count = 0 }"),
        .bad(.purity, "Sources/FikaCore/A.swift", "var count = 0"),
        .bad(.purity, "Sources/FikaCore/A.swift", "let now = Date()"),
        .good(.purity, "Sources/FikaCore/A.swift", "func f(actor: Int, async: Bool) { g(.class, kind: .async) }"),
        .good(.purity, "Sources/FikaCore/A.swift", "struct A { var count = 0; }"),
        .good(.purity, "Sources/FikaCore/A.swift", "struct A {\n    static var count: Int { 0 }\n}"),
        .good(.purity, "Sources/FikaServer/A.swift", "final class A { func f() async {} }"),
        .bad(.access, "Sources/FikaCore/A.swift", "public struct A {}"),
        .good(.access, "Sources/BotKit/A.swift", "public struct A {}"),
        .good(.access, "Sources/FikaCore/A.swift", "enum A { case `public` }\nlet a = A.public"),
        .bad(.rooms, "Package.swift", #"let t = room("FikaCore", ["FikaServer"])"#),
        .bad(.rooms, "Package.swift", #"let t = room("Annex", ["FikaCore"])"#),
        .good(.rooms, "Package.swift", #"let t = room("IRCSession", ["FikaCore"])"#),
        .bad(.strictSettings, "Package.swift", strict + #"let t = .target(name: "A", dependencies: [])"#),
        .bad(.strictSettings, "Package.swift", strict + #"let a = [.unsafeFlags(["-x"])]"#),
        .bad(.strictSettings, "Package.swift", strict.replacing("Existential", with: "")),
        .good(.strictSettings, "Package.swift", strict + #"let t = .testTarget(name: n, swiftSettings: strict)"#),
    ]

    private static let strict = """
        let strict = [
            .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        ]

        """
}
