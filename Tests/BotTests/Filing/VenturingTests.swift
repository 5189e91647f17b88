import Testing
import TextAnalysis

@testable import BotKit
@testable import fika_bot_filing

@Suite("Filing: of its own accord")
struct VenturingTests {
    private static let remark = "The badge reader at the main entrance is broken again"
    private static let receipt =
        "Filed: 1 message into case 2026-0042 by filing on its own, 81 % sure. Receipt F1. Its reason: “x”"
    private static let takenOut = "Taken out of case 2026-0042 again by carla: F1, 1 message."

    private static func begin(
        _ settings: String = "file_confidence = 0.6", scopes: [String]? = nil, stored: [String: String] = [:],
        past: [BotMessage] = [], cases: [CaseLine] = FilingPlay.cases + FilingPlay.many,
        outcome: BotOutcome = .filed(FilingReceipt(number: "2026-0042", id: "1", messages: 1))
    ) throws -> BotHarness<FilingBot> {
        try FilingPlay.begin(settings, scopes: scopes, stored: stored, past: past, cases: cases) { _ in outcome }
    }

    private static func probability(_ harness: BotHarness<FilingBot>, _ text: String = remark) -> Double {
        harness.bot.desk.surest(
            [Utterance(who: "bert", text: text)], seconds: harness.now.milliseconds / 1000)?.probability ?? 0
    }

    @Test("Above the bar it files, says how sure it is and why, and proposes nothing; below it proposes")
    func bar() throws {
        var harness = try Self.begin()
        let doubtful = "The badge reader does nothing again"
        let sure = Self.probability(harness, doubtful)
        #expect(sure > 0.6 && sure < 0.99, "\(sure)")
        let id = harness.say("bert", doubtful, in: "#it-help")
        guard case .fileAlone(let number, let channel, let thread, let percent, let reason, _)? = harness.actions.first
        else { Issue.record("\(harness.actions)"); return }
        #expect(number == "2026-0042" && channel == "#it-help" && thread == id && percent == Int(sure * 100))
        #expect(reason.contains("words") && !reason.lowercased().contains("badge"))
        #expect(harness.actions.count == 1)
        var cautious = try Self.begin("file_confidence = \(sure + 0.001)")
        cautious.say("bert", doubtful, in: "#it-help")
        #expect(FilingPlay.ventures(cautious).isEmpty && FilingPlay.proposals(cautious) == ["2026-0042"])
    }

    @Test("Without the setting never, however sure it is")
    func never() throws {
        var harness = try Self.begin("")
        harness.say("bert", Self.remark, in: "#it-help")
        #expect(FilingPlay.ventures(harness).isEmpty && FilingPlay.proposals(harness) == ["2026-0042"])
    }

    @Test("Where it does not propose it is silent below the bar, and files above")
    func withoutProposals() throws {
        var harness = try Self.begin("file_confidence = 0.6\npropose = false")
        harness.say("bert", Self.remark, in: "#it-help")
        harness.say("carla", "2026-0043", in: "#it-help")
        #expect(FilingPlay.ventures(harness) == ["2026-0042"] && harness.speeches.isEmpty)
    }

    @Test("A number that is mentioned is no wish: what is said must speak for the case, too")
    func mentioned() throws {
        var harness = try Self.begin()
        harness.say("bert", "2026-0042, I believe", in: "#it-help")
        harness.say("carla", "2026-0043: " + Self.remark, in: "#it-help")
        #expect(FilingPlay.ventures(harness).isEmpty)
        #expect(FilingPlay.proposals(harness) == ["2026-0042", "2026-0043"])
        harness.say("dirk", Self.remark + ", as in 2026-0042", in: "#desk")
        #expect(FilingPlay.ventures(harness) == ["2026-0042"])
    }

    @Test("Where a case that must not be spoken of is likelier, the next best is not filed into")
    func hidden() throws {
        let hidden = CaseLine(
            number: "2026-0067", channel: "#case-2026-0067", confidentiality: "confidential",
            title: "The badge reader at the main entrance broken again")
        var harness = try Self.begin(cases: FilingPlay.cases + FilingPlay.many + [hidden])
        harness.say("bert", Self.remark, in: "#it-help")
        #expect(FilingPlay.ventures(harness).isEmpty)
    }

    @Test(
        "What the server does not let it do it proposes; what a person decided stands",
        arguments: [
            ("MISSING_SCOPE", true), ("TOO_MANY_ALONE", true), ("NOT_READ_BY_ALL", true), ("DECIDED", false),
            ("CASE_CLOSED", false), ("NOT_FILEABLE", false), ("CONFIDENTIALITY_WOULD_FALL", false),
        ])
    func refused(code: String, proposes: Bool) throws {
        var harness = try Self.begin(outcome: .refused(BotRefusal(code: code, sentence: "No")))
        let id = harness.say("bert", Self.remark, in: "#it-help")
        #expect(FilingPlay.ventures(harness) == ["2026-0042"])
        #expect(FilingPlay.proposals(harness) == (proposes ? ["2026-0042"] : []))
        #expect(harness.speeches.allSatisfy { $0.parent == id })
        var silent = try Self.begin(
            "file_confidence = 0.6\npropose = false", outcome: .refused(BotRefusal(code: code, sentence: "No")))
        silent.say("bert", Self.remark, in: "#it-help")
        #expect(silent.speeches.isEmpty)
    }

    @Test("Nothing is said of what was filed, was there already, or had no answer", arguments: [true, false])
    func silent(isNew: Bool) throws {
        for outcome in [
            BotOutcome.filed(FilingReceipt(number: "2026-0042", id: "1", messages: 1, isNew: isNew)), .inDoubt,
        ] {
            var harness = try Self.begin(outcome: outcome)
            harness.say("bert", Self.remark, in: "#it-help")
            #expect(harness.speeches.isEmpty)
        }
    }

    @Test("Its own receipt is no yes and teaches nothing; that it is taken out is a no, which is kept")
    func no() throws {
        var harness = try Self.begin()
        let before = Self.probability(harness)
        let root = harness.say("bert", Self.remark, in: "#it-help")
        harness.overhear("fika", Self.receipt, in: "#it-help", replyTo: root, role: .server)
        #expect(harness.stored.isEmpty && Self.probability(harness) == before)
        harness.overhear("fika", Self.takenOut, in: "#it-help", replyTo: root, role: .server)
        #expect(harness.stored.values.contains { $0.hasPrefix("no ") })
        #expect(Self.probability(harness) < before)
        harness.forget()
        for _ in 0..<12 { harness.say("bert", Self.remark, in: "#it-help", replyTo: root) }
        #expect(harness.actions.isEmpty, "not once more in that thread")
        var again = try Self.begin(stored: harness.stored)
        #expect(Self.probability(again) < before)
        again.feed(
            .message(
                BotMessage(
                    id: root, place: .channel("#it-help"), nick: "bert", account: "bert", text: Self.remark,
                    time: again.now)))
        #expect(FilingPlay.ventures(again).isEmpty, "nor in the next life")
    }

    @Test("What a person filed and took out again is no verdict on the bot")
    func notItsOwn() throws {
        var harness = try Self.begin("")
        let root = harness.say("bert", "something else", in: "#it-help")
        let receipt = "Filed: 1 message into case 2026-0043 by bert. Receipt F1."
        harness.overhear("fika", receipt, in: "#it-help", replyTo: root, role: .server)
        harness.overhear(
            "fika", "Taken out of case 2026-0043 again by bert: F1, 1 message.", in: "#it-help", replyTo: root,
            role: .server)
        #expect(harness.stored.isEmpty)
    }

    @Test("What it filed in an earlier life it does not file again", arguments: [false, true])
    func restart(isTakenOut: Bool) throws {
        let (place, time) = (BotMessage.Place.channel("#it-help"), BotTime(milliseconds: 1_794_999_000_000))
        var past = [
            BotMessage(id: "r", place: place, nick: "bert", account: "bert", text: Self.remark, time: time),
            BotMessage(
                id: "f", place: place, nick: "fika", account: nil, role: .server, text: Self.receipt, time: time,
                parent: "r"),
        ]
        if isTakenOut {
            past.append(
                BotMessage(
                    id: "t", place: place, nick: "fika", account: nil, role: .server, text: Self.takenOut, time: time,
                    parent: "r"))
        }
        var harness = try Self.begin("file_confidence = 0.6\nproposal_gap = 1\nversion_gap = 1000", past: past)
        for _ in 0..<3 { harness.say("bert", Self.remark, in: "#it-help", replyTo: "r") }
        #expect(harness.actions.isEmpty)
    }

    @Test("A thread that it filed and that goes on is filed anew; one that a person filed is offered")
    func versions() throws {
        for (text, alone) in [
            (Self.receipt, true), ("Filed: 1 message into case 2026-0042 by bert. Receipt F1.", false),
        ] {
            var harness = try Self.begin("file_confidence = 0.6\nversion_gap = 2\nproposal_gap = 1000")
            let root = harness.say("bert", Self.remark, in: "#it-help")
            harness.overhear("fika", text, in: "#it-help", replyTo: root, role: .server)
            harness.forget()
            for _ in 0..<3 { harness.say("bert", "it is the badge reader", in: "#it-help", replyTo: root) }
            #expect(FilingPlay.ventures(harness) == (alone ? ["2026-0042"] : []))
            #expect(FilingPlay.proposals(harness) == (alone ? [] : ["2026-0042"]))
        }
    }

    @Test("A thread that a person filed elsewhere is that person's affair: it asks")
    func elsewhere() throws {
        var harness = try Self.begin("file_confidence = 0.6\nproposal_gap = 1")
        let root = harness.say("bert", "the thing at the door", in: "#it-help")
        harness.overhear(
            "fika", "Filed: 1 message into case 2026-0043 by bert. Receipt F1.", in: "#it-help", replyTo: root,
            role: .server)
        harness.say("bert", Self.remark, in: "#it-help", replyTo: root)
        #expect(FilingPlay.ventures(harness).isEmpty && FilingPlay.proposals(harness) == ["2026-0042"])
    }

    @Test("The bar and the scope belong together")
    func settings() throws {
        let usual = ["read", "reply", "file", "propose"]
        do {
            _ = try Self.begin("\nfile_confidence = 0.9", scopes: usual)
            Issue.record("taken")
        } catch let fault as BotFault {
            #expect(
                fault.description == "settings:2: [settings] file_confidence: is set, but scopes do not name "
                    + "\"file-alone\"; allowed: only with that scope; without it the bot proposes, and a person decides"
            )
        }
        for bar in ["0.49", "1.01", "\"much\""] {
            #expect(throws: BotFault.self) { _ = try Self.begin("file_confidence = \(bar)") }
        }
        func remarks(_ toml: String, _ scopes: [String]) throws -> [String] {
            var settings = try BotSettings(toml: toml, scopes: scopes)
            _ = try FilingSettings(&settings)
            return settings.remarks
        }
        #expect(try remarks("", usual) == [] && remarks("file_confidence = 1", usual + ["file-alone"]) == [])
        #expect(
            try remarks("", usual + ["file-alone"]) == [
                "settings: scopes: name \"file-alone\", but file_confidence is not set: the bot files nothing of its "
                    + "own accord"
            ])
        #expect(try remarks("file_confidence = 0.5", usual + ["file-alone"]).count == 1)
    }
}
