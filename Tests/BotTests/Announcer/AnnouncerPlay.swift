import BotKit

@testable import fika_bot_announcer

/// An announcements channel and an announcer that anna may give orders.
enum AnnouncerPlay {
    static let settings = """
        authorised = ["Anna"]
        report_hours = 2
        """

    static func begin(
        _ settings: String = settings, stored: [String: String] = [:], past: [BotMessage] = [],
        server: @escaping @Sendable (BotAction) -> BotInput? = { _ in nil }
    ) throws -> BotHarness<AnnouncerBot> {
        var harness = try BotHarness(
            AnnouncerBot.self, settings: settings, account: "announcer", channels: ["#news", "#safety"], stored: stored,
            past: past, server: server)
        harness.forget()
        return harness
    }

    static func status(_ missing: [String]) -> AcknowledgementStatus {
        AcknowledgementStatus(id: "m1", channel: "#news", acknowledged: 2, missing: missing)
    }

    static func moves(_ harness: BotHarness<AnnouncerBot>) -> [BotAction] {
        harness.actions.filter { if case .moveFile = $0 { true } else { false } }
    }

    static func file(_ name: String, _ text: String) -> BotInput {
        .file(DroppedFile(name: name, content: .text(text)))
    }
}
