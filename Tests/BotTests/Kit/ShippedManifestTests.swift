import Foundation
import Testing

@testable import BotKit
@testable import fika_bot_announcer
@testable import fika_bot_answers
@testable import fika_bot_filing

@Suite("The manifests in the tree")
struct ShippedManifestTests {
    private func manifest(_ name: String) throws -> BotManifest {
        let tree = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: tree.appendingPathComponent("bots/\(name)/bot.toml"), encoding: .utf8)
        return try BotManifest(text, file: "\(name)/bot.toml")
    }

    /// Each key of `[settings]` stands in the file, so leaving out one of the file's lines changes nothing.
    private func check<Program: Bot>(_ program: Program.Type, _ name: String) throws -> BotManifest {
        let manifest = try manifest(name)
        var settings = manifest.settings
        _ = try Program(settings: &settings)
        try settings.checkAllAsked()
        #expect(settings.unwritten.isEmpty, "\(settings.unwritten)")
        #expect(manifest.name == name && manifest.account == name)
        return manifest
    }

    @Test("They are read by their bots, and say every setting there is")
    func all() throws {
        #expect(try check(FilingBot.self, "filing").channels == ["#it-help"])
        #expect(try check(AnswersBot.self, "answers").channels == ["#it-help"])
        #expect(try check(AnnouncerBot.self, "announcer").channels == ["#news"])
    }

    @Test("The example in another language keeps to the same form")
    func example() throws {
        #expect(try manifest("rota").account == "rota")
    }
}
