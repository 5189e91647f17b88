extension Sample {
    static let sizes: [Sample] = [
        .bad(.fileLength, "Sources/FikaCore/Long.swift", lines(401)),
        .good(.fileLength, "Sources/FikaCore/Long.swift", lines(400)),
        .bad(.functionLength, "Sources/FikaCore/A.swift", "struct A {\nfunc f() {\n\(lines(69))}\n}"),
        .good(.functionLength, "Sources/FikaCore/A.swift", "struct A {\nfunc f() {\n\(lines(68))}\n}"),
        .bad(.functionLength, "Sources/FikaCore/A.swift", "struct A {\ninit(a: Int) throws {\n\(lines(69))}\n}"),
        .bad(.functionLength, "Sources/FikaCore/A.swift", "struct A {\nvar f: [Int] {\n\(lines(69))}\n}"),
        .bad(
            .functionLength, "Sources/FikaCore/A.swift",
            "func f(\n    then: () -> Void = {}\n)\n    throws -> Int\nwhere A: B,\n    C: D\n{\n\(lines(64))}"),
        .good(.functionLength, "Sources/FikaCore/A.swift", "struct A {\n\(lines(80))func f() {}\n}"),
        .good(.functionLength, "Sources/FikaCore/A.swift", "protocol A {\nfunc f() -> Int\n}\nenum B {\n\(lines(80))}"),
        .bad(.lineLength, "Sources/FikaCore/A.swift", "// " + String(repeating: "é", count: 118)),
        .good(.lineLength, "Sources/FikaCore/A.swift", "// " + String(repeating: "é", count: 117)),
    ]

    static let names: [Sample] = [
        .bad(.oneType, "Sources/FikaCore/Channel.swift", "struct Channel {}\nenum Mode {}"),
        .bad(.oneType, "Sources/FikaCore/Channel.swift", "package struct Room { struct Channel {} }"),
        .bad(.oneType, "Sources/FikaCore/Channel+Modes.swift", "struct Channel {}"),
        .bad(.oneType, "Sources/FikaCore/Text.swift", "extension String {}"),
        .bad(.oneType, "Sources/FikaCore/Channel+Modes.swift", "extension Account {}"),
        .bad(.oneType, "Sources/FikaCore/Free.swift", "func other() {}"),
        .bad(.oneType, "Sources/FikaCore/Free.swift", "import A"),
        .good(.oneType, "Sources/FikaCore/Free.swift", "func freely() {}"),
        .good(.oneType, "Sources/FikaCore/Channel.swift", "final class Channel: P { enum Mode {} }\nprivate enum X {}"),
        .good(.oneType, "Sources/FikaCore/Channel.swift", "package struct Channel {}\nextension Channel: P {}"),
        .good(.oneType, "Sources/FikaCore/Channel+Modes.swift", "extension ChatState.Channel {}"),
        .good(.oneType, "Sources/IRCSession/Handlers/Join.swift", "extension Handlers { static let join = 1 }"),
        .bad(.bannedWord, "Sources/FikaCore/ChannelManager.swift", complaints: 2, "struct ChannelManager {}"),
        .bad(.bannedWord, "Sources/FikaCore/A.swift", "struct A { enum IRCUtils {} }"),
        .bad(.bannedWord, "Sources/FikaCore/A+Info.swift", "extension A {}"),
        .good(.bannedWord, "Sources/FikaCore/Database.swift", "struct Database { let data = 1; struct Metadata {} }"),
    ]
}
