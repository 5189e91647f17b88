import BotKit
import Testing

@testable import fika_bot_announcer

@Suite("Announcer: programs at the door")
struct CallTests {
    private static let settings = "authorised = [\"anna\"]\nhook = \"127.0.0.1:8089\""

    private static func answers(_ harness: BotHarness<AnnouncerBot>) -> [BotAnswer] {
        harness.actions.compactMap { if case .answer(_, let answer) = $0 { answer } else { nil } }
    }

    private static func drops(_ harness: BotHarness<AnnouncerBot>) -> [BotAction] {
        harness.actions.filter { if case .drop = $0 { true } else { false } }
    }

    @Test("The file is there, then the key is remembered, then the caller is told")
    func order() throws {
        var harness = try AnnouncerPlay.begin(Self.settings)
        harness.feed(.called(BotCall(id: "1", key: "k", text: "Title\nchannel: #safety\nBody")))
        let kinds = harness.actions.map { action in
            switch action {
            case .drop: "drop"
            case .store: "store"
            case .answer(_, .accepted): "accepted"
            default: "?"
            }
        }
        #expect(kinds == ["drop", "store", "accepted"])
    }

    @Test(
        "A retry is accepted and announces nothing, with a key and without, and over a restart", arguments: [nil, "k"])
    func retry(key: String?) throws {
        var first = try AnnouncerPlay.begin(Self.settings)
        first.feed(.called(BotCall(id: "1", key: key, text: "Title")))
        first.feed(.called(BotCall(id: "2", key: key, text: "Title")))
        #expect(Self.drops(first).count == 1)
        #expect(Self.answers(first).count == 2)
        var second = try AnnouncerPlay.begin(Self.settings, stored: first.stored)
        second.feed(.called(BotCall(id: "1", key: key, text: "Title")))
        #expect(Self.drops(second).isEmpty)
        #expect(Self.answers(second) == [.accepted("Accepted before; announced once.")])
    }

    @Test("A crash before the key was remembered leads to a file of the same name and words")
    func crash() throws {
        var first = try AnnouncerPlay.begin(Self.settings)
        var second = try AnnouncerPlay.begin(Self.settings)
        first.feed(.called(BotCall(id: "1", key: "k", text: "Title")))
        second.feed(.called(BotCall(id: "9", key: "k", text: "Title")))
        #expect(Self.drops(first) == Self.drops(second))
    }

    @Test("A key for other words is a conflict; another key is another announcement")
    func keys() throws {
        var harness = try AnnouncerPlay.begin(Self.settings)
        harness.feed(.called(BotCall(id: "1", key: "k", text: "Title")))
        harness.feed(.called(BotCall(id: "2", key: "k", text: "Other")))
        harness.feed(.called(BotCall(id: "3", key: "l", text: "Title")))
        #expect(Self.answers(harness)[1] == .conflict("This Idempotency-Key was used for other words."))
        #expect(Self.drops(harness).count == 2)
    }

    @Test("JSON has the same fields")
    func json() throws {
        var harness = try AnnouncerPlay.begin(Self.settings)
        let text = """
            {"title": "Drill", "channel": "#safety", "acknowledge": true, "for": "members:wardens", "sender": "anna",
             "text": "for: you\\nAt ten."}
            """
        harness.feed(.called(BotCall(id: "1", isJSON: true, text: text)))
        guard case .drop(_, .text(let file))? = Self.drops(harness).first else {
            Issue.record("nothing was dropped: \(harness.actions)")
            return
        }
        let draft = try Draft(file, channels: ["#safety"], standard: "#news")
        #expect(draft.lines == ["Drill", "for: you", "At ten."])
        #expect(draft.audience == "members:wardens" && draft.wantsAcknowledgement && draft.sender == "anna")
    }

    @Test(
        "What cannot be posted is refused at once, with the reason",
        arguments: [
            BotCall(id: "1", text: ""), BotCall(id: "1", text: "T\nchannel: #nowhere"),
            BotCall(id: "1", text: "T\nacknowledge: perhaps"), BotCall(id: "1", text: "T\nsender: mallory"),
            BotCall(id: "1", isJSON: true, text: "T"), BotCall(id: "1", isJSON: true, text: "{\"text\": \"x\"}"),
            BotCall(id: "1", text: "T" + String(repeating: "\nline", count: Draft.linesMax)),
        ])
    func refused(call: BotCall) throws {
        var harness = try AnnouncerPlay.begin(Self.settings)
        harness.feed(.called(call))
        guard harness.actions.count == 1, case .answer("1", .refused) = harness.actions[0] else {
            Issue.record("\(harness.actions)")
            return
        }
    }

    @Test("When too many wait the caller is told to come later")
    func busy() throws {
        var harness = try AnnouncerPlay.begin(Self.settings)
        harness.feed(.offline)
        for index in 0..<AnnouncerBot.postsMax { harness.feed(AnnouncerPlay.file("\(index).txt", "T")) }
        harness.feed(.called(BotCall(id: "1", text: "Title")))
        #expect(Self.answers(harness) == [.busy("More than 100 announcements wait.")])
    }

    @Test("So many keys are remembered, the oldest forgotten first")
    func memory() throws {
        var harness = try AnnouncerPlay.begin(Self.settings)
        for index in 0...AnnouncerBot.keysMax {
            harness.now = harness.now.advanced(bySeconds: 1)
            harness.feed(.tick(harness.now))
            harness.feed(.called(BotCall(id: "\(index)", key: "k\(index)", text: "Title")))
        }
        #expect(harness.bot.keys.count == AnnouncerBot.keysMax)
        harness.forget()
        harness.feed(.called(BotCall(id: "x", key: "k0", text: "Other")))
        #expect(Self.drops(harness).count == 1)
    }

    @Test("The sender alone is told who has not acknowledged")
    func sender() throws {
        var harness = try AnnouncerPlay.begin("authorised = [\"anna\", \"bert\"]\nreport_hours = 1") { action in
            if case .askAcknowledgements(let id, let token) = action {
                return .done(
                    token: token,
                    .acknowledgements(
                        AcknowledgementStatus(id: id, channel: "#news", acknowledged: 3, missing: ["carla"])))
            }
            return nil
        }
        harness.feed(AnnouncerPlay.file("a.txt", "Title\nacknowledge: yes\nsender: Bert"))
        harness.forget()
        harness.wait(seconds: 3_600)
        #expect(harness.speeches.map(\.target) == [.person("bert")])
        #expect(harness.texts == ["Announcement m1 in #news: 3 of 4 acknowledged, 1 missing: carla."])
    }

    @Test(
        "The door is on the loopback, unless somebody means it",
        arguments: [
            ("0.0.0.0:8089", false), ("chat.example.org:80", false), ("127.0.0.1", false), ("127.0.0.1:99999", false),
            (":80", false), ("127.0.0.1:0", true), ("[::1]:8089", true), ("localhost:8089", true), ("off", true),
        ])
    func loopback(address: String, isGood: Bool) {
        let settings = "hook = \"\(address)\""
        if isGood {
            #expect(throws: Never.self) { try AnnouncerPlay.begin(settings) }
        } else {
            #expect(throws: BotFault.self) { try AnnouncerPlay.begin(settings) }
        }
    }

    @Test("An address that others can reach has to be meant")
    func open() throws {
        #expect(throws: Never.self) { try AnnouncerPlay.begin("hook = \"0.0.0.0:1\"\nhook_off_loopback = true") }
    }
}
