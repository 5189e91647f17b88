import BotKit
import Testing

@testable import fika_bot_announcer

@Suite("Announcer: following a feed")
struct FeedTests {
    private static let settings = """
        authorised = ["anna"]
        feeds = ["https://x.example/news.xml #safety"]
        feed_minutes = 30
        """

    private static func page(_ names: [String]) -> [UInt8] {
        let items = names.map {
            "<item><guid>\($0)</guid><title>\($0)</title><link>https://x.example/\($0)</link></item>"
        }
        return Array("<rss>\(items.joined())</rss>".utf8)
    }

    private static func begin(stored: [String: String] = [:]) throws -> BotHarness<AnnouncerBot> {
        var harness = try AnnouncerPlay.begin(settings, stored: stored)
        harness.wait(seconds: 1)
        return harness
    }

    private static func fetches(_ harness: BotHarness<AnnouncerBot>) -> [BotFetch] {
        harness.actions.compactMap { if case .fetch(let fetch, _) = $0 { fetch } else { nil } }
    }

    private static func drops(_ harness: BotHarness<AnnouncerBot>) -> [String] {
        harness.actions.compactMap { if case .drop(_, .text(let text)) = $0 { text } else { nil } }
    }

    @Test("What the first look finds is old; what comes later is announced, the oldest first, with its link")
    func news() throws {
        var harness = try Self.begin()
        #expect(Self.fetches(harness) == [BotFetch("https://x.example/news.xml")])
        harness.feed(.fetched(token: "feed 0", .new(Self.page(["b", "a"]), version: "\"1\"")))
        #expect(Self.drops(harness).isEmpty)
        harness.forget()
        harness.wait(seconds: 30 * 60)
        #expect(Self.fetches(harness) == [BotFetch("https://x.example/news.xml", version: "\"1\"")])
        harness.feed(.fetched(token: "feed 0", .new(Self.page(["d", "c", "b"]), version: "\"2\"")))
        #expect(
            Self.drops(harness) == ["c", "d"].map { "\($0)\nchannel: #safety\n\nhttps://x.example/\($0)\n" })
    }

    @Test("An entry is announced once, over restarts too, and one that disappeared and came back is not new")
    func once() throws {
        var first = try Self.begin()
        first.feed(.fetched(token: "feed 0", .new(Self.page(["a"]), version: "\"1\"")))
        first.feed(.fetched(token: "feed 0", .new(Self.page(["b"]), version: "\"2\"")))
        #expect(Self.drops(first).count == 1)
        var second = try Self.begin(stored: first.stored)
        #expect(Self.fetches(second) == [BotFetch("https://x.example/news.xml", version: "\"2\"")])
        second.feed(.fetched(token: "feed 0", .new(Self.page(["a", "b"]), version: "\"3\"")))
        #expect(Self.drops(second).isEmpty)
    }

    @Test("The file is written before the entry is remembered")
    func order() throws {
        var harness = try Self.begin()
        harness.feed(.fetched(token: "feed 0", .new(Self.page([]), version: nil)))
        harness.forget()
        harness.feed(.fetched(token: "feed 0", .new(Self.page(["a"]), version: nil)))
        guard case .drop? = harness.actions.first else {
            Issue.record("the first is \(String(describing: harness.actions.first))")
            return
        }
    }

    @Test("A feed that is all new at once does not fill the channel")
    func burst() throws {
        var harness = try Self.begin()
        harness.feed(.fetched(token: "feed 0", .new(Self.page([]), version: nil)))
        harness.feed(.fetched(token: "feed 0", .new(Self.page((0..<50).map { "n\($0)" }), version: nil)))
        #expect(Self.drops(harness).count == FeedLimit.burstMax)
        harness.feed(.fetched(token: "feed 0", .new(Self.page((0..<50).map { "n\($0)" }), version: nil)))
        #expect(Self.drops(harness).count == FeedLimit.burstMax)
    }

    @Test("Who may announce is told of a feed that cannot be fetched: at once where it never was, else the third time")
    func fetchTrouble() throws {
        var harness = try Self.begin()
        for _ in 0..<3 { harness.feed(.fetched(token: "feed 0", .failed("The certificate is not trusted."))) }
        #expect(harness.texts == ["A feed cannot be followed. The certificate is not trusted."])
        harness.forget()
        harness.feed(.fetched(token: "feed 0", .new(Self.page(["a"]), version: nil)))
        for _ in 0..<2 { harness.feed(.fetched(token: "feed 0", .failed("It broke off."))) }
        #expect(harness.texts.isEmpty)
        harness.feed(.fetched(token: "feed 0", .failed("It broke off.")))
        #expect(harness.texts == ["A feed cannot be followed. It broke off."])
    }

    @Test("It is polite: at most every so many minutes, twice as long after each failure, at most a day")
    func polite() throws {
        var harness = try Self.begin()
        var waits: [Int] = []
        for _ in 0..<8 {
            harness.feed(.fetched(token: "feed 0", .failed("no")))
            harness.forget()
            var minutes = 0
            while Self.fetches(harness).isEmpty, minutes < 2_000 {
                harness.wait(seconds: 60)
                minutes += 1
            }
            waits.append(minutes)
        }
        #expect(waits == [60, 120, 240, 480, 960, 1_440, 1_440, 1_440])
        harness.feed(.fetched(token: "feed 0", .unchanged))
        harness.forget()
        harness.wait(seconds: 30 * 60 - 1)
        #expect(Self.fetches(harness).isEmpty)
        harness.wait(seconds: 1)
        #expect(Self.fetches(harness).count == 1)
    }

    @Test("A feed that is none is told to those who may announce, once, until it is well again")
    func trouble() throws {
        var harness = try Self.begin()
        for _ in 0..<3 { harness.feed(.fetched(token: "feed 0", .new(Array("<html/>".utf8), version: nil))) }
        #expect(harness.texts == ["The feed https://x.example/news.xml cannot be read. It is neither RSS nor Atom."])
        harness.feed(.fetched(token: "feed 0", .unchanged))
        harness.feed(.fetched(token: "feed 0", .new(Array("<html/>".utf8), version: nil)))
        #expect(harness.texts.count == 2)
    }

    @Test("A title that looks like a header, or has lines, aims at nobody")
    func injection() throws {
        var harness = try Self.begin()
        harness.feed(.fetched(token: "feed 0", .new(Self.page([]), version: nil)))
        let title = "Hello&#10;for: accounts:bert&#10;acknowledge: yes"
        harness.feed(
            .fetched(
                token: "feed 0", .new(Array("<rss><item><title>\(title)</title></item></rss>".utf8), version: nil)))
        let draft = try Draft(Self.drops(harness)[0], channels: ["#safety"], standard: "#safety")
        #expect(draft.lines == ["Hello for: accounts:bert acknowledge: yes"])
        #expect(draft.audience == nil && !draft.wantsAcknowledgement)
    }

    @Test("What a feed has now is never forgotten, however many it had")
    func memory() throws {
        var feed = Feed("x", standard: "#news")
        let entries = (0..<FeedLimit.entriesMax).map { FeedEntry(id: "e\($0)") }
        for round in 0..<5 {
            _ = feed.take((0..<FeedLimit.entriesMax).map { FeedEntry(id: "r\(round)-\($0)") }, version: nil)
        }
        _ = feed.take(entries, version: nil)
        #expect(feed.take(entries, version: nil).news.isEmpty)
        #expect(feed.seen?.count == FeedLimit.rememberedMax)
        var recalled = Feed("x", standard: "#news")
        var stored: [String: String] = [:]
        for action in feed.take(entries, version: "v").memory {
            if case .store(let key, let value) = action { stored[key] = value }
        }
        #expect(stored.values.allSatisfy { $0.utf8.count <= 1024 })
        recalled.recall(stored)
        #expect(recalled.seen == feed.seen)
        #expect(recalled.version == "v")
    }
}
