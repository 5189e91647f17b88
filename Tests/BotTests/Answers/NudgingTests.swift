import BotKit
import Testing

@testable import fika_bot_answers

@Suite("Answers: nobody has replied")
struct NudgingTests {
    private static let question = "Who can tell why the coffee machine shows a blue light?"
    /// Wednesday, 18 November 2026, 9:00 UTC.
    private static let morning = BotTime(milliseconds: 1_794_992_400_000)

    private static func begin(
        _ settings: String = "", minutes: Int = 60,
        experts: [Expert] = [
            Expert(name: "carla", answers: 2, evidence: ["S3", "S9"]),
            Expert(name: "dirk", answers: 1, evidence: ["S4"]),
            Expert(name: "eva", answers: 1, evidence: ["S5"]),
        ], past: [BotMessage] = [], now: BotTime = morning
    ) throws -> BotHarness<AnswersBot> {
        var harness = try BotHarness(
            AnswersBot.self, settings: "nudge_minutes = \(minutes)\n" + settings, account: "answers",
            channels: ["#it-help"],
            past: past, now: now
        ) { action in
            guard case .askExperts("#it-help", Self.question, let token) = action else { return nil }
            return .done(token: token, .experts(experts))
        }
        harness.forget()
        return harness
    }

    @Test("After the time, and once, at most two people are pointed out, with what they solved")
    func pointsOut() throws {
        var harness = try Self.begin()
        let asked = harness.say("anna", Self.question, in: "#it-help")
        harness.wait(seconds: 3_599)
        #expect(harness.speeches.isEmpty)
        harness.wait(seconds: 1)
        let text =
            "Nobody has replied yet. carla (S3, S9) and dirk (S4) have answered questions like this one; can you help?"
        #expect(
            harness.speeches == [
                BotSpeech(.channel("#it-help"), parent: asked, text: text, tags: ["+fika/nudge": ""])
            ])
        for _ in 0..<9 { harness.wait(seconds: 3_600) }
        #expect(harness.speeches.count == 1)
    }

    @Test("Help, in whatever form, and words that ask nothing need nobody", arguments: 0..<6)
    func helped(form: Int) throws {
        var harness = try Self.begin()
        let asked = harness.say("anna", form == 5 ? "Good morning to all of you here" : Self.question, in: "#it-help")
        switch form {
        case 0: harness.say("bert", "switch it off", in: "#it-help", replyTo: asked)
        case 1: harness.say("bert", "Anna: switch it off", in: "#it-help")
        case 2: harness.overhear("fika", "Solved: anna accepted", in: "#it-help", replyTo: asked, role: .server)
        case 3:
            let own = harness.say("anna", "it blinks", in: "#it-help", replyTo: asked)
            harness.say("bert", "then wait", in: "#it-help", replyTo: own)
        case 4: harness.now = harness.now.advanced(bySeconds: 4 * 86_400)
        default: break
        }
        harness.wait(seconds: 3_600)
        #expect(harness.speeches.isEmpty)
    }

    @Test("An offer of the bot's own is help")
    func offered() throws {
        var harness = try Self.begin()
        let asked = harness.say("anna", Self.question, in: "#it-help")
        harness.overhear(
            "answers", "This worked before", in: "#it-help", replyTo: asked, role: .own, tags: ["+fika/solution": "3"])
        harness.wait(seconds: 3_600)
        #expect(harness.speeches.isEmpty)
    }

    @Test("What is no help does not keep it from asking", arguments: 0..<3)
    func notHelped(form: Int) throws {
        var harness = try Self.begin()
        let asked = harness.say("anna", Self.question, in: "#it-help")
        switch form {
        case 0: harness.say("anna", "nobody?", in: "#it-help", replyTo: asked)
        case 1: harness.overhear("filing", "Is this a case?", in: "#it-help", replyTo: asked, role: .bot)
        default: harness.say("bert", "hannah is on leave", in: "#it-help")
        }
        harness.forget()
        harness.wait(seconds: 3_600)
        #expect(harness.speeches.count == 1)
    }

    @Test("Nobody is asked about their own question, or again within four hours; without anybody it is silent")
    func spares() throws {
        var harness = try Self.begin()
        harness.say("carla", Self.question, in: "#it-help")
        harness.wait(seconds: 3_600)
        #expect(harness.texts.last?.contains("dirk (S4) and eva (S5) have") == true)
        harness.say("anna", Self.question, in: "#it-help")
        harness.wait(seconds: 3_600)
        #expect(harness.texts.last?.contains("carla (S3, S9) has answered") == true && harness.texts.count == 2)
        harness.say("bert", Self.question, in: "#it-help")
        harness.wait(seconds: 3_600)
        #expect(harness.texts.count == 2)
    }

    @Test("It never does with nudge_minutes = 0")
    func never() throws {
        var harness = try Self.begin(minutes: 0)
        harness.say("anna", Self.question, in: "#it-help")
        for _ in 0..<9 { harness.wait(seconds: 3_600) }
        #expect(harness.speeches.isEmpty)
    }

    @Test("At night and at weekends it waits")
    func quiet() throws {
        var harness = try Self.begin("", now: Self.morning.advanced(bySeconds: 7 * 3_600 + 1_800))
        harness.say("anna", Self.question, in: "#it-help")
        harness.wait(seconds: 3_600)
        #expect(harness.speeches.isEmpty, "17:30")
        harness.wait(seconds: 13 * 3_600)
        #expect(harness.speeches.isEmpty, "6:30")
        harness.wait(seconds: 1_800)
        #expect(harness.speeches.count == 1, "7:00")
        harness = try Self.begin("", now: Self.morning.advanced(bySeconds: 3 * 86_400))
        harness.say("anna", Self.question, in: "#it-help")
        harness.wait(seconds: 3_600)
        #expect(harness.speeches.isEmpty, "Saturday")
        harness = try Self.begin("quiet_weekends = false\nquiet_from = 0\nquiet_to = 0", now: Self.morning)
        harness.say("anna", Self.question, in: "#it-help")
        harness.wait(seconds: 3_600)
        #expect(harness.speeches.count == 1)
    }

    @Test("After a restart it does not call the same people to the same question again")
    func restart() throws {
        let asked = BotMessage(
            id: "q", place: .channel("#it-help"), nick: "anna", account: "anna", text: Self.question, time: Self.morning
        )
        let own = BotMessage(
            id: "n", place: .channel("#it-help"), nick: "answers", account: "answers", role: .own, text: "…",
            time: Self.morning, parent: "q", tags: ["+fika/nudge": ""])
        var harness = try Self.begin("", past: [asked, own])
        var late = asked
        late.isLate = true
        harness.feed(.message(late))
        harness.wait(seconds: 3_600)
        #expect(harness.speeches.isEmpty)
    }
}
