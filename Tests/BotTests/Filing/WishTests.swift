import BotKit
import Testing

@testable import fika_bot_filing

@Suite("Filing: wishes")
struct WishTests {
    @Test("A reply files the thread it answers, and the receipt is left to the server")
    func reply() throws {
        var harness = try FilingPlay.begin()
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        let wish = harness.say("carla", "@filing 2026-0042", in: "#it-help", replyTo: root)
        #expect(
            harness.actions == [
                .file(case: "2026-0042", channel: "#it-help", thread: root, wish: wish, token: wish)
            ])
    }

    @Test(
        "The bot is spoken to in the ways people do",
        arguments: [
            "@filing 2026-0042", "filing: 2026-0042", "Filing, please put it into 2026-0042.", "@FILING: 2026-0042",
            "  @filing file this in #case-2026-0042",
        ])
    func address(text: String) throws {
        var harness = try FilingPlay.begin()
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        harness.say("bert", text, in: "#it-help", replyTo: root)
        #expect(FilingPlay.filings(harness).count == 1)
    }

    @Test(
        "What is not said to the bot is no wish",
        arguments: ["filing 2026-0041 was fun", "@filingbot 2026-0042", "ask @filing 2026-0042", "@bert 2026-0042"])
    func notAddressed(text: String) throws {
        var harness = try FilingPlay.begin("propose = false")
        harness.say("bert", text, in: "#it-help", replyTo: harness.say("bert", "x", in: "#it-help"))
        #expect(harness.actions.isEmpty)
    }

    @Test("Without a reply it is the thread of what the same person said last")
    func previous() throws {
        var harness = try FilingPlay.begin()
        let mine = harness.say("bert", "The door is shut", in: "#it-help")
        harness.say("carla", "Lunch?", in: "#it-help")
        let wish = harness.say("bert", "@filing 2026-0042", in: "#it-help")
        #expect(
            FilingPlay.filings(harness) == [
                .file(case: "2026-0042", channel: "#it-help", thread: mine, wish: wish, token: wish)
            ])
    }

    @Test("Without a reply and without an earlier message, or a recent one, it asks which thread is meant")
    func which() throws {
        var harness = try FilingPlay.begin("previous_minutes = 10")
        harness.say("carla", "The door is shut", in: "#it-help")
        harness.say("bert", "@filing 2026-0042", in: "#it-help")
        harness.wait(seconds: 601)
        harness.forget()
        harness.say("carla", "@filing 2026-0042", in: "#it-help")
        #expect(harness.texts == ["Which thread? Reply to one of its messages with “@filing 2026-0042”."])
        #expect(FilingPlay.filings(harness).isEmpty)
    }

    @Test("The server's refusal is told in its own words, and an unknown case makes the list be fetched again")
    func refused() throws {
        var harness = try FilingPlay.begin { _ in
            .refused(BotRefusal(code: "NO_SUCH_CASE", sentence: "There is no such case; CASE LIST names them"))
        }
        harness.wait(seconds: 120)
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        let wish = harness.say("bert", "@filing 2026-9999", in: "#it-help", replyTo: root)
        #expect(harness.texts == ["bert: I could not file it: There is no such case; CASE LIST names them."])
        #expect(harness.speeches.first?.parent == wish)
        #expect(harness.actions.contains(.askCases))
    }

    @Test("A thread that is there already is told so")
    func same() throws {
        var harness = try FilingPlay.begin {
            .filed(FilingReceipt(number: $0, id: "7", messages: 3, isNew: false))
        }
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        harness.say("bert", "@filing 2026-0042", in: "#it-help", replyTo: root)
        #expect(
            harness.texts == ["bert: This is in case 2026-0042 already (receipt F7), and nothing was added since."])
    }

    @Test("When no answer comes it says that it does not know")
    func doubt() throws {
        var harness = try FilingPlay.begin { _ in .inDoubt }
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        harness.say("bert", "@filing 2026-0042", in: "#it-help", replyTo: root)
        #expect(harness.texts.first?.contains("Ask me again") == true)
    }

    @Test("The same message is a wish once, however often it is shown")
    func once() throws {
        var harness = try FilingPlay.begin()
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        let wish = BotMessage(
            id: "w", place: .channel("#it-help"), nick: "bert", account: "bert", text: "@filing 2026-0042",
            time: harness.now, parent: root)
        harness.feed(.message(wish))
        harness.feed(.message(wish))
        #expect(FilingPlay.filings(harness).count == 1)
    }

    @Test("A wish from while the bot was away is carried out")
    func late() throws {
        var harness = try FilingPlay.begin()
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        harness.say("bert", "@filing 2026-0042", in: "#it-help", replyTo: root, isLate: true)
        #expect(FilingPlay.filings(harness).count == 1)
    }

    @Test(
        "Words without one case get an explanation and nothing else",
        arguments: [
            ("@filing help", "I put a thread"), ("@filing", "I put a thread"),
            ("@filing thanks", "That names no case."),
            ("@filing 2026-0042 or 2026-0043", "Name one case at a time"),
        ])
    func explained(text: String, beginning: String) throws {
        var harness = try FilingPlay.begin()
        harness.say("bert", text, in: "#it-help", replyTo: harness.say("bert", "x", in: "#it-help"))
        #expect(harness.texts.count == 1 && harness.texts[0].hasPrefix(beginning), "\(harness.texts)")
        #expect(FilingPlay.filings(harness).isEmpty)
    }

    @Test("In a direct message it says where to say it")
    func direct() throws {
        var harness = try FilingPlay.begin()
        harness.say("bert", "2026-0042", in: nil)
        #expect(harness.speeches.map(\.target) == [.person("bert")])
        #expect(FilingPlay.filings(harness).isEmpty)
    }

    @Test("Bots, notices and the past give no wishes", arguments: [BotMessage.Role.bot, .own, .server])
    func machines(role: BotMessage.Role) throws {
        var harness = try FilingPlay.begin()
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        harness.overhear("robot", "@filing 2026-0042", in: "#it-help", replyTo: root, role: role)
        #expect(harness.actions.isEmpty)
    }
}
