import Testing

@testable import BotKit

@Suite("BotHarness")
struct BotHarnessTests {
    @Test("Talk comes back as an echo with its outcome, machines get no answer, and state is kept")
    func play() throws {
        var harness = try BotHarness(EchoBot.self, settings: "loud = true", account: "echo", channels: ["#c"])
        let id = harness.say("bert", "say hello", in: "#c")
        #expect(harness.texts == ["hello"])
        #expect(harness.speeches.first?.parent == id)
        #expect(harness.bot.inputs.last == .done(token: id, .said(id: "m2")))
        harness.forget()
        harness.overhear("robot", "say hello", in: "#c", role: .bot)
        #expect(harness.actions.isEmpty)
        harness.say("bert", "store a 1", in: nil)
        #expect(harness.stored == ["a": "1"])
    }

    @Test("A setting nobody asks for is a fault")
    func settings() {
        #expect(throws: BotFault.self) {
            try BotHarness(EchoBot.self, settings: "lout = true", account: "echo", channels: [])
        }
    }

    @Test("A bot that comes to no end is stopped")
    func endless() async {
        await #expect(processExitsWith: .failure) {
            var harness = try BotHarness(EchoBot.self, account: "echo", channels: [])
            harness.say("bert", "flood", in: nil)
        }
    }

    @Test("A yes is a yes in any colour, and a no a no")
    func approval() {
        let yes = ["👍", "👍🏿", "✅", "✔️", "+1", ":+1:", "thumbsup"]
        let no = ["👎", "", "+10", "1", "👍👍"]
        let reaction = { BotReaction(target: "a", emoji: $0, channel: "#c", nick: "b", account: nil, id: "r") }
        #expect(yes.allSatisfy { reaction($0).isApproval })
        #expect(!no.contains { reaction($0).isApproval })
        #expect(["👎", "👎🏽", "❌", "✖️", "-1", ":-1:", "thumbsdown"].allSatisfy { reaction($0).isRejection })
        #expect(!(yes + ["", "-10", "1"]).contains { reaction($0).isRejection })
    }
}
