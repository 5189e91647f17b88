import Testing

@Suite("Reading the manifest")
struct ManifestTests {
    private let manifest = RuleTests.manifest

    @Test("A target has its name, folder and dependencies, groups of products spelled out")
    func targets() throws {
        let server = try #require(manifest.targets.first { $0.name == "FikaServer" })
        #expect(server.dependencies == ["FikaCore", "NIOCore", "NIOPosix"])
        #expect(server.path == "Sources/FikaServer")
        let bot = try #require(manifest.targets.first { $0.name == "fika-bot-filing" })
        #expect(bot == .init(name: "fika-bot-filing", path: "bots/filing", dependencies: ["BotKit"], isTest: false))
        #expect(manifest.targets.filter(\.isTest).map(\.name) == ["FikaCoreTests", "BotTests"])
    }

    @Test("A file belongs to the target whose folder it is in")
    func owner() {
        #expect(manifest.target(of: "bots/filing/Bot.swift")?.name == "fika-bot-filing")
        #expect(manifest.target(of: "Tests/BotTests/A.swift")?.name == "BotTests")
        #expect(manifest.target(of: "Sources/FikaCoreX/A.swift") == nil)
    }
}
