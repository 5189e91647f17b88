import Foundation
import Testing

@testable import BotKit

/// What the article shows is what is tried here, to the letter.
@Suite("The tutorial")
struct TutorialTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private let blocks: [(language: String, text: String)]

    init() throws {
        var tree = Self.folder
        for _ in 0..<3 { tree.deleteLastPathComponent() }
        let path = tree.appendingPathComponent("Sources/BotKit/BotKit.docc/WritingABot.md")
        blocks = Self.blocks(of: try String(contentsOf: path, encoding: .utf8))
    }

    /// What stands between two lines of three backticks.
    private static func blocks(of article: String) -> [(language: String, text: String)] {
        let parts = article.components(separatedBy: "\n```")
        return stride(from: 1, to: parts.count, by: 2).map { place in
            let lines = parts[place].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(lines[0]), (lines.last.map(String.init) ?? "") + "\n")
        }
    }

    private func file(_ name: String) throws -> String {
        try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    }

    @Test("The bot in the article is the bot that is tested")
    func bot() throws {
        let bot = try file("DutyBot.swift")
        #expect(blocks.contains { $0.language == "swift" && $0.text == bot })
        #expect(bot.split(separator: "\n").count <= 35, "It is to stay short.")
    }

    @Test("The test in the article is the test; only there the bot is in a module of its own")
    func test() throws {
        let test = try file("DutyBotTests.swift")
        let shown = blocks.map { $0.text.replacing("\n@testable import fika_bot_duty\n", with: "") }
        #expect(shown.contains(test))
    }

    @Test("The manifest in the article is read, and leaves no setting of the bot out")
    func manifest() throws {
        let text = try #require(blocks.first { $0.language == "toml" }?.text)
        let manifest = try BotManifest(text, file: "bot.toml")
        var settings = manifest.settings
        _ = try DutyBot(settings: &settings)
        try settings.checkAllAsked()
        #expect(settings.unwritten.isEmpty)
        #expect(manifest.name == "duty" && manifest.account == "duty" && manifest.channels == ["#it-help"])
    }
}
