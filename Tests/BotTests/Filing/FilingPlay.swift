import BotKit

@testable import fika_bot_filing

/// A help channel, a case's channel and a filing bot that knows some cases.
enum FilingPlay {
    static let cases = [
        CaseLine(number: "2026-0042", channel: "#case-2026-0042", title: "Broken badge reader at the main entrance"),
        CaseLine(number: "2026-0043", channel: "#case-2026-0043", title: "Parking permit for Church Street"),
        CaseLine(number: "2026-0044", channel: "#case-2026-0044", title: "Parking permit for Station Square"),
        CaseLine(
            number: "2026-0066", channel: "#case-2026-0066", confidentiality: "confidential",
            title: "Dismissal of the deputy treasurer"),
    ]

    static func begin(
        _ settings: String = "", past: [BotMessage] = [], cases: [CaseLine] = cases,
        filing: @escaping @Sendable (String) -> BotOutcome = { .filed(FilingReceipt(number: $0, id: "7", messages: 3)) }
    ) throws -> BotHarness<FilingBot> {
        var harness = try BotHarness(
            FilingBot.self, settings: settings, account: "filing", channels: ["#it-help", "#case-2026-0042"], past: past
        ) { action in
            switch action {
            case .askCases: .cases(cases)
            case .file(let number, _, _, _, let token): .done(token: token, filing(number))
            default: nil
            }
        }
        harness.forget()
        return harness
    }

    static func filings(_ harness: BotHarness<FilingBot>) -> [BotAction] {
        harness.actions.filter { if case .file = $0 { true } else { false } }
    }

    /// The cases that were proposed.
    static func proposals(_ harness: BotHarness<FilingBot>) -> [String] {
        harness.speeches.compactMap { $0.tags[BotTag.propose] }
    }
}
