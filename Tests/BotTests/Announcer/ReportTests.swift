import BotKit
import Testing

@testable import fika_bot_announcer

@Suite("Announcer: reports")
struct ReportTests {
    private func posted(_ settings: String = AnnouncerPlay.settings) throws -> BotHarness<AnnouncerBot> {
        var harness = try AnnouncerPlay.begin(settings)
        harness.feed(AnnouncerPlay.file("a.txt", "Title\nacknowledge: yes"))
        harness.forget()
        harness.server = { action in
            guard case .askAcknowledgements(_, let token) = action else { return nil }
            return .done(token: token, .acknowledgements(AnnouncerPlay.status(["bert"])))
        }
        return harness
    }

    @Test("After the time that is set, the authorised accounts are told once, in private")
    func due() throws {
        var harness = try posted("authorised = [\"anna\", \"dirk\"]\nreport_hours = 2")
        harness.wait(seconds: 7199)
        #expect(harness.actions.isEmpty)
        harness.wait(seconds: 1)
        #expect(harness.speeches.map(\.target) == [.person("anna"), .person("dirk")])
        #expect(!harness.stored.keys.contains("report.m1"))
        harness.forget()
        harness.wait(seconds: 100_000)
        #expect(harness.actions.isEmpty)
    }

    @Test("Whoever is not there is told later, and the others not twice")
    func absent() throws {
        var harness = try posted("authorised = [\"anna\", \"dirk\"]\nreport_hours = 2")
        let answers = harness.server
        harness.server = { action in
            guard case .say(let speech, let token?) = action, speech.target == .person("dirk") else {
                return answers(action)
            }
            return .done(token: token, .refused(BotRefusal(code: "401", sentence: "No such nick/channel")))
        }
        harness.wait(seconds: 7200)
        #expect(harness.stored["report.m1"]?.hasSuffix(" dirk") == true)
        harness.forget()
        harness.server = answers
        harness.wait(seconds: ReportPlan.retrySeconds - 1)
        #expect(harness.speeches.isEmpty)
        harness.wait(seconds: 1)
        #expect(harness.speeches.map(\.target) == [.person("dirk")])
    }

    @Test("A plan survives a restart, and waits for a connection")
    func restart() throws {
        let first = try posted()
        var second = try AnnouncerPlay.begin(stored: first.stored) { first.server($0) }
        second.feed(.offline)
        second.wait(seconds: 7200)
        #expect(second.actions.isEmpty)
        second.feed(.caughtUp(channel: "#news"))
        second.wait(seconds: 1)
        #expect(second.speeches.map(\.target) == [.person("anna")])
    }

    @Test("It is given up after a week, or when the server knows no such announcement")
    func givenUp() throws {
        var harness = try posted()
        harness.wait(seconds: 7200 + ReportPlan.triesSeconds + 1)
        #expect(harness.speeches.isEmpty && !harness.stored.keys.contains("report.m1"))

        harness = try posted()
        harness.server = { action in
            guard case .askAcknowledgements(_, let token) = action else { return nil }
            return .done(token: token, .refused(BotRefusal(code: "NO_SUCH_ANNOUNCEMENT", sentence: "No")))
        }
        harness.wait(seconds: 7200)
        #expect(harness.speeches.isEmpty && !harness.stored.keys.contains("report.m1"))
    }

    @Test(
        "No report where none is wanted", arguments: ["report_hours = 0\nauthorised = [\"anna\"]", "report_hours = 2"])
    func none(settings: String) throws {
        #expect(try !posted(settings).stored.keys.contains("report.m1"))
        var plain = try AnnouncerPlay.begin()
        plain.feed(AnnouncerPlay.file("a.txt", "Title"))
        #expect(!plain.stored.keys.contains { $0.hasPrefix("report.") })
    }

    @Test("What is kept as text is read as it was, and nonsense is not read")
    func text() {
        let plan = ReportPlan(due: 5, accounts: ["anna", "dirk"])
        #expect(ReportPlan(plan.text) == plan)
        for nonsense in ["", "5", "5 6", "x 6 anna"] { #expect(ReportPlan(nonsense) == nil) }
        let file = PostedFile(at: 7, isWhole: true)
        #expect(PostedFile(file.text) == file)
        for nonsense in ["", "7", "7 lost", "x posted"] { #expect(PostedFile(nonsense) == nil) }
    }
}
