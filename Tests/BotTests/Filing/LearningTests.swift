import BotKit
import Testing
import TextAnalysis

@testable import fika_bot_filing

@Suite("Filing: what is learned from talk, yes and no")
struct LearningTests {
    private static let squeak = "The turnstile squeaks when somebody holds a lanyard against it"
    private static let heard = "The turnstile squeaks with every lanyard"
    private static let cases = FilingPlay.cases + FilingPlay.many

    private static func found(_ harness: BotHarness<FilingBot>, _ text: String = squeak)
        -> [(number: String, reason: FilingReason)]
    {
        harness.bot.desk.find(
            [Utterance(who: "bert", text: text)], seconds: harness.now.milliseconds / 1000, confidence: 0, limit: 3)
    }

    @Test("Talk in a case's own channel tells what a thread is about, and the case is proposed")
    func learned() throws {
        let question = """
            The turnstile squeaks when somebody holds a lanyard against it, and it beeps twice while the lamp flickers
            """
        var harness = try FilingPlay.begin(cases: Self.cases)
        harness.say("carla", question, in: "#it-help")
        #expect(Self.found(harness, question).isEmpty && FilingPlay.proposals(harness).isEmpty)
        harness.say("anna", Self.heard, in: "#case-2026-0042")
        harness.say("anna", "It beeps twice and its lamp flickers until the lanyard is gone", in: "#case-2026-0042")
        harness.wait(seconds: 3600)
        let found = Self.found(harness, question)
        #expect(found.map(\.number) == ["2026-0042"])
        guard case .talk(let words) = found.first?.reason else { Issue.record("\(found)"); return }
        #expect(words.count == 3)
        #expect(
            Set(words).isSubset(of: ["beep", "flicker", "lamp", "lanyard", "squeak", "turnstil", "twice"]))
        harness.say("bert", question, in: "#it-help")
        #expect(FilingPlay.proposals(harness) == ["2026-0042"])
        #expect(harness.texts.last?.contains("words of what was said about it") == true)
    }

    @Test(
        "Everyday talk stays without a proposal, whatever was heard",
        arguments: [
            "Who is in for lunch at noon?", "Thanks, that worked", "The meeting is at three in the big room",
            "Somebody left a lanyard in the kitchen",
        ])
    func chatter(text: String) throws {
        var harness = try FilingPlay.begin(cases: Self.cases)
        harness.say("anna", Self.heard, in: "#case-2026-0042")
        harness.say("anna", "I ring the supplier tomorrow at three", in: "#case-2026-0042")
        harness.say("bert", text, in: "#it-help")
        #expect(FilingPlay.proposals(harness).isEmpty)
    }

    @Test("The past of a case's channel is learned from, though it is shown before the list of cases")
    func past() throws {
        var harness = try BotHarness(FilingBot.self, account: "filing", channels: ["#it-help"])
        harness.say("anna", Self.heard, in: "#case-2026-0042")
        harness.feed(.cases(Self.cases))
        #expect(Self.found(harness).map(\.number) == ["2026-0042"])
    }

    @Test("A thread that was filed tells what others are about")
    func filed() throws {
        var harness = try FilingPlay.begin(cases: Self.cases)
        let root = harness.say("anna", Self.heard, in: "#it-help")
        harness.overhear(
            "fika", "Filed: 1 message into case 2026-0042 by anna. Receipt F1.", in: "#it-help", replyTo: root,
            role: .server)
        #expect(Self.found(harness).map(\.number) == ["2026-0042"])
    }

    /// A thread with a proposal, and what people make of it.
    private static func judged(by answer: (inout BotHarness<FilingBot>, String, String) -> Void) throws
        -> BotHarness<FilingBot>
    {
        var harness = try FilingPlay.begin()
        let root = harness.say("bert", "2026-0042", in: "#it-help")
        answer(&harness, root, "m2")
        return harness
    }

    @Test("A no is stored once, however often and by whom it is said")
    func refused() throws {
        let harness = try Self.judged { harness, _, proposal in
            harness.react("carla", "👎", to: proposal, in: "#it-help")
            harness.react("carla", "👎", to: proposal, in: "#it-help")
            harness.overhear(
                "fika", "Not filed into case 2026-0042: declined by anna.", in: "#it-help", replyTo: proposal,
                role: .server)
        }
        #expect(harness.stored.keys.sorted() == ["verdict m1 2026-0042"])
        #expect(harness.stored["verdict m1 2026-0042"]?.hasPrefix("no ") == true)
        #expect(harness.actions.filter { if case .store = $0 { true } else { false } }.count == 1)
    }

    @Test("A no through the server is one too, and so is a yes by its receipt, which outweighs it")
    func accepted() throws {
        let receipt = "Filed: 2 messages into case 2026-0042 by anna, as filing proposed. Receipt F1."
        let refused = try Self.judged { harness, _, proposal in
            harness.overhear(
                "fika", "Not filed into a case: declined by anna.", in: "#it-help", replyTo: proposal, role: .server)
        }
        #expect(refused.stored["verdict m1 2026-0042"]?.hasPrefix("no ") == true)
        let accepted = try Self.judged { harness, root, proposal in
            harness.react("carla", "👎", to: proposal, in: "#it-help")
            harness.overhear("fika", receipt, in: "#it-help", replyTo: root, role: .server)
            harness.react("carla", "👎", to: proposal, in: "#it-help")
        }
        #expect(accepted.stored["verdict m1 2026-0042"]?.hasPrefix("yes ") == true)
    }

    @Test("A filing that nobody proposed is no verdict")
    func unproposed() throws {
        var harness = try FilingPlay.begin()
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        for receipt in 1...2 {
            harness.overhear(
                "fika", "Filed: 1 message into case 2026-0042 by bert. Receipt F\(receipt).", in: "#it-help",
                replyTo: root, role: .server)
        }
        #expect(harness.stored.isEmpty)
    }

    @Test("Verdicts count after a restart, and once, though the past is shown again")
    func restarted() throws {
        func probability(_ stored: [String: String]) throws -> Double {
            var harness = try FilingPlay.begin(stored: stored)
            harness.say("anna", "The turnstile squeaks with every lanyard", in: "#case-2026-0042")
            return harness.bot.desk.probability(
                of: "2026-0042", for: [Utterance(who: "bert", text: Self.squeak)],
                seconds: harness.now.milliseconds / 1000)
        }
        let before = try probability([:])
        let refused = Dictionary(uniqueKeysWithValues: (1...6).map { ("verdict r\($0) 2026-0042", "no \($0)") })
        #expect(try probability(refused) < before)
        #expect(try probability(["verdict r1 2026-0042": "yes 1"]) > before)
        #expect(try probability(["verdict": "yes 1", "verdict r1 2026-0042": "perhaps", "x": ""]) == before)
    }

    @Test("More verdicts than the limit push out the oldest, on disk too")
    func limit() {
        var book = VerdictBook()
        for index in 0..<VerdictBook.verdictsMax {
            let verdict = Verdict(number: "2026-0042", isYes: true, seconds: Int64(index))
            #expect(book.take(verdict, of: "r\(index)").count == 1)
        }
        let last = Verdict(number: "2026-0042", isYes: false, seconds: Int64(VerdictBook.verdictsMax))
        let actions = book.take(last, of: "r")
        #expect(actions.first == .store(key: "verdict r0 2026-0042", value: nil))
        #expect(actions.last == .store(key: "verdict r 2026-0042", value: "no \(VerdictBook.verdictsMax)"))
        let counts = book.counts(of: "2026-0042")
        #expect(counts.yes == VerdictBook.verdictsMax - 1 && counts.no == 1)
    }
}
