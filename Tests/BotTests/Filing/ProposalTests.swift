import BotKit
import Testing

@testable import fika_bot_filing

@Suite("Filing: proposals")
struct ProposalTests {
    @Test(
        "A case is proposed where it is plainly meant, and only there",
        arguments: [
            ("This is 2026-0042 again", "2026-0042"),
            ("See #case-2026-0043, please", "2026-0043"),
            ("The badge reader at the main entrance is broken again", "2026-0042"),
            ("Who gives out a parking permit for Church Street?", "2026-0043"),
            ("Who gives out parking permits?", nil),
            ("2026-0042 and 2026-0043 are both late", nil),
            ("The reader was good", nil),
            ("Between 2019-2024 it worked", nil),
            ("2026-0066 is a mess", nil),
            ("2026-0042 is like 2026-0066", nil),
            ("The dismissal of the deputy treasurer", nil),
            ("", nil),
        ] as [(String, String?)])
    func plain(text: String, number: String?) throws {
        var harness = try FilingPlay.begin()
        harness.say("bert", text, in: "#it-help")
        #expect(FilingPlay.proposals(harness) == (number.map { [$0] } ?? []))
    }

    @Test("A proposal answers the message, carries the tag, and names no title")
    func form() throws {
        var harness = try FilingPlay.begin()
        let id = harness.say("bert", "The badge reader at the main entrance is broken", in: "#it-help")
        let speech = try #require(harness.speeches.first)
        #expect(speech.parent == id && speech.tags == ["+fika/propose": "2026-0042"])
        #expect(speech.target == .channel("#it-help"))
        #expect(speech.text.contains("2026-0042") && !speech.text.lowercased().contains("badge"))
    }

    @Test("A title may be named over several messages of a thread")
    func gathered() throws {
        var harness = try FilingPlay.begin("confidence = 1.0")
        let root = harness.say("bert", "The badge reader does nothing", in: "#it-help")
        harness.say("carla", "At which entrance?", in: "#it-help", replyTo: root)
        #expect(FilingPlay.proposals(harness).isEmpty)
        harness.say("bert", "The main one, it looks broken", in: "#it-help", replyTo: root)
        #expect(FilingPlay.proposals(harness) == ["2026-0042"])
    }

    @Test("Never in a case's own channel, never when switched off, never about old talk", arguments: 0..<3)
    func never(which: Int) throws {
        var harness = try FilingPlay.begin(which == 1 ? "propose = false" : "late_minutes = 5")
        let text = "See 2026-0043"
        switch which {
        case 0: harness.say("bert", text, in: "#CASE-2026-0042")
        case 1: harness.say("bert", text, in: "#it-help")
        default:
            let time = harness.now.advanced(bySeconds: -301)
            harness.feed(
                .message(
                    BotMessage(
                        id: "old", place: .channel("#it-help"), nick: "bert", account: "bert", text: text, time: time,
                        isLate: true)))
        }
        #expect(harness.speeches.isEmpty)
    }

    @Test("The same case is proposed once in a thread, another one not before the gap is over")
    func gap() throws {
        var harness = try FilingPlay.begin("proposal_gap = 3")
        let root = harness.say("bert", "2026-0042", in: "#it-help")
        for text in ["2026-0043", "2026-0042", "2026-0043"] { harness.say("bert", text, in: "#it-help", replyTo: root) }
        #expect(FilingPlay.proposals(harness) == ["2026-0042", "2026-0043"])
        harness.say("carla", "Hello, who can help me with 2026-0044?", in: "#it-help")
        #expect(FilingPlay.proposals(harness).last == "2026-0044")
    }

    @Test("What somebody says in a row, without replying, may be about several cases")
    func row() throws {
        var harness = try FilingPlay.begin()
        let remarks = [
            "The badge reader at the main entrance is broken", "Who knows about the parking permit for Church Street?",
        ]
        for remark in remarks { harness.say("bert", remark, in: "#it-help") }
        #expect(FilingPlay.proposals(harness) == ["2026-0042", "2026-0043"])
    }

    @Test("Without replies a case is not proposed again while the talk is about it; in another channel it is")
    func rest() throws {
        var harness = try FilingPlay.begin("rest_minutes = 10")
        let remark = "The badge reader at the main entrance is broken"
        for _ in 0..<3 {
            harness.say("bert", remark, in: "#it-help")
            harness.wait(seconds: 9 * 60)
        }
        #expect(FilingPlay.proposals(harness) == ["2026-0042"])
        harness.say("carla", remark, in: "#desk")
        #expect(FilingPlay.proposals(harness).count == 2)
        harness.wait(seconds: 60)
        harness.say("carla", remark, in: "#it-help")
        #expect(FilingPlay.proposals(harness).count == 3)
    }

    @Test("What it proposed in an earlier life it does not propose again in the same talk")
    func restAfterRestart() throws {
        let place = BotMessage.Place.channel("#it-help")
        let time = BotTime(milliseconds: 1_794_999_900_000)
        let past = [
            BotMessage(id: "r", place: place, nick: "bert", account: "bert", text: "x", time: time),
            BotMessage(
                id: "p", place: place, nick: "filing", account: "filing", role: .own, text: "?", time: time,
                parent: "r", tags: ["+fika/propose": "2026-0042"]),
        ]
        var harness = try FilingPlay.begin(past: past)
        harness.say("bert", "The badge reader at the main entrance is broken", in: "#it-help")
        #expect(harness.speeches.isEmpty)
    }

    @Test("A filed thread, and one proposed in an earlier life, get no proposal of the same case")
    func settled() throws {
        let time = BotTime(milliseconds: 1_794_999_000_000)
        let place = BotMessage.Place.channel("#it-help")
        let past = [
            BotMessage(id: "r1", place: place, nick: "bert", account: "bert", text: "x", time: time),
            BotMessage(
                id: "p1", place: place, nick: "filing", account: "filing", role: .own, text: "?", time: time,
                parent: "r1", tags: ["+fika/propose": "2026-0042"]),
            BotMessage(id: "r2", place: place, nick: "bert", account: "bert", text: "y", time: time),
            BotMessage(
                id: "f2", place: place, nick: "fika", account: nil, role: .server,
                text: "Filed: 2 messages into case 2026-0043 by bert. Receipt F1.", time: time, parent: "r2"),
        ]
        var harness = try FilingPlay.begin("proposal_gap = 1", past: past)
        for _ in 0..<3 {
            harness.say("bert", "2026-0042", in: "#it-help", replyTo: "r1")
            harness.say("bert", "2026-0043", in: "#it-help", replyTo: "r2")
        }
        #expect(harness.speeches.isEmpty)
    }

    @Test("A number nobody knows makes the list be fetched, not too often, and then the case is proposed")
    func unknown() throws {
        var harness = try FilingPlay.begin(cases: [])
        harness.say("bert", "2026-0042", in: "#it-help")
        #expect(harness.actions.isEmpty)
        harness.wait(seconds: FilingBot.refreshSecondsMin)
        harness.server = { $0 == .askCases ? .cases(FilingPlay.cases) : nil }
        harness.say("bert", "2026-0042 I said", in: "#it-help")
        #expect(FilingPlay.proposals(harness) == ["2026-0042"])
        harness.say("bert", "2026-7777", in: "#it-help")
        #expect(harness.actions.filter { $0 == .askCases }.count == 1)
    }

    @Test("The list is fetched at the start and every so many minutes")
    func refresh() throws {
        var harness = try FilingPlay.begin("refresh_minutes = 2")
        for _ in 0..<4 { harness.wait(seconds: 60) }
        #expect(harness.actions == [.askCases, .askCases])
    }

    @Test("A yes to a proposal is the server's affair: the bot does nothing", arguments: ["👍", "✅", "🤔", ""])
    func reaction(emoji: String) throws {
        var harness = try FilingPlay.begin()
        harness.say("bert", "2026-0042", in: "#it-help")
        harness.forget()
        harness.react("carla", emoji, to: "m2", in: "#it-help")
        #expect(harness.actions.isEmpty)
    }

    @Test("Two filing bots do not talk each other into anything")
    func loop() throws {
        var harness = try FilingPlay.begin()
        harness.overhear(
            "filing2", "Does this belong to case 2026-0042?", in: "#it-help", role: .bot,
            tags: ["+fika/propose": "2026-0042"])
        #expect(harness.actions.isEmpty)
    }
}
