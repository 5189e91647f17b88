import BotKit
import Testing

@Suite("The bot of the tutorial")
struct DutyBotTests {
    private func day(stored: [String: String] = [:]) throws -> BotHarness<DutyBot> {
        try BotHarness(
            DutyBot.self, settings: #"team = ["anna", "bert"]"#, account: "duty", channels: ["#it-help"],
            stored: stored)
    }

    @Test("It says who is on duty, also after a restart")
    func duty() throws {
        var monday = try day()
        monday.say("carla", "@duty", in: "#it-help")
        let order = monday.say("bert", "@duty anna", in: "#it-help")
        #expect(monday.texts == ["On duty: nobody.", "On duty: anna."])
        #expect(monday.speeches.last?.parent == order)
        var tuesday = try day(stored: monday.stored)
        tuesday.say("carla", "duty:", in: "#it-help")
        #expect(tuesday.texts == ["On duty: anna."])
    }

    @Test("It takes orders from people with an account, for people of the team")
    func orders() throws {
        var monday = try day()
        monday.say("mallory", "@duty anna", in: "#it-help", isGuest: true)
        monday.say("bert", "@duty eve", in: "#it-help")
        #expect(monday.texts.allSatisfy { $0 == "That takes an account, and one of: anna, bert." })
        #expect(monday.texts.count == 2 && monday.stored.isEmpty)
    }

    @Test("It says nothing to other bots, and nothing to what is not for it")
    func silence() throws {
        var monday = try day()
        monday.say("carla", "who is on duty?", in: "#it-help")
        monday.overhear("robot", "@duty", in: "#it-help", role: .bot)
        #expect(monday.actions.isEmpty)
    }
}
