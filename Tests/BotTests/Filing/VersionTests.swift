import BotKit
import Testing

@testable import fika_bot_filing

@Suite("Filing: threads that go on")
struct VersionTests {
    private static let receipt = "Filed: 1 message into case 2026-0042 by bert. Receipt F1."

    /// A bot that knows a filed thread.
    private static func begin(_ settings: String = "version_gap = 3", receipt: String = receipt) throws
        -> (harness: BotHarness<FilingBot>, root: String)
    {
        var harness = try FilingPlay.begin(settings)
        let root = harness.say("bert", "The door is shut", in: "#it-help")
        harness.overhear("fika", receipt, in: "#it-help", replyTo: root, role: .server)
        harness.forget()
        return (harness, root)
    }

    @Test("After so many later messages a new version is offered, once, as a proposal of the same case")
    func offered() throws {
        var (harness, root) = try Self.begin()
        for index in 1...9 {
            let id = harness.say("carla", "later \(index)", in: "#it-help", replyTo: root)
            #expect(FilingPlay.proposals(harness) == (index < 3 ? [] : ["2026-0042"]), "\(index)")
            if index == 3 { #expect(harness.speeches.last?.parent == id) }
        }
        #expect(harness.texts.last?.contains("3 messages since") == true)
    }

    @Test("After the next receipt it begins anew, and no verdict follows from it")
    func again() throws {
        var (harness, root) = try Self.begin()
        for _ in 1...3 { harness.say("carla", "later", in: "#it-help", replyTo: root) }
        let second = "Filed: 4 messages into case 2026-0042 (version 2) by bert, as filing proposed. Receipt F1."
        harness.overhear("fika", second, in: "#it-help", replyTo: root, role: .server)
        #expect(harness.stored.isEmpty)
        for _ in 1...2 { harness.say("carla", "later still", in: "#it-help", replyTo: root) }
        #expect(FilingPlay.proposals(harness) == ["2026-0042"])
        harness.say("carla", "later still", in: "#it-help", replyTo: root)
        #expect(FilingPlay.proposals(harness) == ["2026-0042", "2026-0042"])
    }

    @Test(
        "Not in other threads, not after it was taken out, not of a case that is closed or must not be spoken of",
        arguments: 0..<4)
    func silent(which: Int) throws {
        let receipt = which == 2 ? Self.receipt.replacing("0042", with: "0066") : Self.receipt
        var (harness, root) = try Self.begin(receipt: receipt)
        if which == 0 { root = harness.say("bert", "Something else", in: "#it-help") }
        if which == 1 {
            harness.overhear(
                "fika", "Taken out of case 2026-0042 again by bert: F1, 1 message.", in: "#it-help", replyTo: root,
                role: .server)
        }
        if which == 3 { harness.feed(.cases([])) }
        for _ in 1...5 { harness.say("carla", "later", in: "#it-help", replyTo: root) }
        #expect(FilingPlay.proposals(harness).isEmpty)
    }

    @Test("What was said and offered before a restart counts", arguments: [false, true])
    func restarted(isOffered: Bool) throws {
        let time = BotTime(milliseconds: 1_794_999_000_000)
        func past(_ id: String, _ role: BotMessage.Role, _ text: String, tags: [String: String] = [:]) -> BotMessage {
            BotMessage(
                id: id, place: .channel("#it-help"), nick: "x", account: "x", role: role, text: text, time: time,
                parent: id == "r" ? nil : "r", tags: tags)
        }
        var messages = [past("r", .person, "The door is shut"), past("f", .server, Self.receipt)]
        messages += ["a", "b", "c"].map { past($0, .person, "later") }
        if isOffered { messages.append(past("p", .own, "?", tags: [BotTag.propose: "2026-0042"])) }
        var harness = try FilingPlay.begin("version_gap = 3", past: messages)
        harness.say("carla", "later", in: "#it-help", replyTo: "r")
        #expect(FilingPlay.proposals(harness) == (isOffered ? [] : ["2026-0042"]))
    }

    @Test("Another case may be proposed for a filed thread, and is no version")
    func another() throws {
        var (harness, root) = try Self.begin()
        harness.say("carla", "Is that 2026-0043?", in: "#it-help", replyTo: root)
        #expect(FilingPlay.proposals(harness) == ["2026-0043"])
        #expect(harness.texts.last?.hasPrefix("Does this belong to case 2026-0043?") == true)
    }
}
