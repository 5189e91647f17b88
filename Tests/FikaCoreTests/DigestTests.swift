import Testing

@testable import FikaCore

@Suite("Digest")
struct DigestTests {
    private static func told(_ world: World, _ nick: String) -> [String] {
        world.heard(nick).filter { $0.hasPrefix("What waits for you") }
    }

    @Test("it is told once a day from the chosen minute on, if something waits, also to who is away")
    func daily() throws {
        var world = AnnouncementsTests.square()
        world.clock = Timestamp(milliseconds: 21_000 * 86_400_000)
        let said = world.say("Fire drill", in: "#news", by: "anna", tags: AnnouncementsTests.asking)
        let news = try #require(said)
        world.perform(.reading(.digest(minute: 8 * 60)), by: "bert")
        world.perform(.reading(.digest(minute: 9 * 60)), by: "carla")
        world.forget()
        world.wait(seconds: 8 * 3_600 - 100)
        world.operate(.clock)
        #expect(Self.told(world, "bert").isEmpty)
        world.wait(seconds: 100)
        for _ in 0..<3 { world.operate(.clock) }
        let text = Self.told(world, "bert")
        #expect(text.count == 1 && text.first?.contains("anna asks you to acknowledge") == true)
        #expect(Self.told(world, "carla").isEmpty)
        world.state = world.restarted()
        world.operate(.clock)
        #expect(Self.told(world, "bert").count == 1, "once a day, also after a restart")
        world.perform(.announcement(.acknowledge(news.id)), account: "bert")
        world.wait(seconds: 86_400)
        world.operate(.clock)
        #expect(Self.told(world, "bert").count == 1, "nothing waits any more")
    }

    @Test("it holds the reader's own cases, questions and announcements, and nobody else's")
    func content() throws {
        var (world, number) = CaseDeadlineTests.office()
        world.operate(.community(.create(name: "it-help", title: "IT", kind: .help, joinRule: .open)))
        for nick in ["anna", "bert"] { world.perform(.channel(.join("#it-help", key: nil)), by: nick) }
        let asked = world.say("why?", in: "#it-help", by: "bert")
        world.say("so", in: "#it-help", by: "anna", replyTo: asked?.id)
        world.say("and how?", in: "#it-help", by: "bert")
        world.pass(days: 50, isNoticed: false)
        let now = world.clock
        let source = DigestSource(world.state, at: now)
        func digest(_ name: String) throws -> Digest {
            world.state.digest(for: try #require(world.state.accounts[name: name]), from: source)
        }
        let (anna, bert) = (try digest("anna"), try digest("bert"))
        #expect(anna.cases.map(\.number) == [number] && bert.cases.isEmpty)
        #expect(bert.answered.map(\.id) == [asked?.id] && anna.answered.isEmpty)
        #expect(anna.unanswered.map(\.count) == [1] && bert.unanswered.isEmpty, "one's own question waits for others")
        #expect(anna.lines(at: now).count == 3)
    }

    @Test("what is unread is asked for where one is and may read, and not in the café")
    func unread() throws {
        var world = World()
        world.join(person: "anna")
        world.operate(.community(.create(name: "cafe", title: "Café", kind: .cafe, joinRule: .open)))
        for channel in ["#talk", "#cafe"] {
            world.perform(.channel(.join(channel, key: nil)), by: "anna")
            world.perform(.reading(.mark(target: channel, world.clock)), by: "anna")
        }
        let outcome = world.perform(.query(.unread), by: "anna")
        guard case .missed(let query)? = outcome.query else { Issue.record("\(outcome)"); return }
        #expect(query.places.map(\.name) == ["#talk"])
    }
}
