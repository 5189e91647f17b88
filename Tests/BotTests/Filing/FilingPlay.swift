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

    /// Cases about other things.
    static let many = [
        "Dormer window at Mill Lane 12", "Noise complaint about the café", "Felling of an oak in the park",
        "Street light out near the school", "Subsidy for solar panels", "Appeal against a parking fine",
        "New fence around the cemetery", "Flooded cellar in Mill Lane", "Terrace licence for the bakery",
        "Removal of asbestos at the gym", "Bicycle racks at the library", "Playground rubber tiles",
        "Water meter in the town hall", "Ramp for wheelchairs at the theatre", "Request for council minutes",
        "Change of name after marriage", "Lost passport of a student", "Bulky waste left on Quay Street",
        "Speed bumps in Poplar Avenue", "Rats near the market", "Fireworks permit for the harbour festival",
        "Extension of a greenhouse", "Broken swing behind the church", "Grant for the brass band",
        "Objection to the zoning plan", "Registration of a birth abroad", "Burst pipe in the swimming pool",
        "Rent arrears of a shopkeeper", "Home help for an elderly couple", "Taxi stand at the station",
        "Mooring of a houseboat", "Roof repair of the fire station", "Chimney smoke from the brewery",
        "Graffiti on the underpass", "Dog tax refund", "Guide dog in the museum", "Traffic plan for the marathon",
        "Soil survey of the old gasworks", "Heating of the sports hall", "Leaves in the gutters of Elm Road",
    ].enumerated().map { index, title in
        CaseLine(number: "2026-\(index + 1100)", channel: "#case-2026-\(index + 1100)", title: title)
    }

    static func begin(
        _ settings: String = "", scopes: [String]? = nil, stored: [String: String] = [:], past: [BotMessage] = [],
        cases: [CaseLine] = cases,
        filing: @escaping @Sendable (String) -> BotOutcome = { .filed(FilingReceipt(number: $0, id: "7", messages: 3)) }
    ) throws -> BotHarness<FilingBot> {
        var harness = try BotHarness(
            FilingBot.self, settings: settings, scopes: scopes, account: "filing",
            channels: ["#it-help", "#case-2026-0042"],
            stored: stored, past: past
        ) { action in
            switch action {
            case .askCases: .cases(cases)
            case .file(let number, _, _, _, let token), .fileAlone(let number, _, _, _, _, let token):
                .done(token: token, filing(number))
            default: nil
            }
        }
        harness.forget()
        return harness
    }

    static func filings(_ harness: BotHarness<FilingBot>) -> [BotAction] {
        harness.actions.filter { if case .file = $0 { true } else { false } }
    }

    /// The cases that were filed into of its own accord.
    static func ventures(_ harness: BotHarness<FilingBot>) -> [String] {
        harness.actions.compactMap { if case .fileAlone(let number, _, _, _, _, _) = $0 { number } else { nil } }
    }

    /// The cases that were proposed.
    static func proposals(_ harness: BotHarness<FilingBot>) -> [String] {
        harness.speeches.compactMap { $0.tags[BotTag.propose] }
    }
}
