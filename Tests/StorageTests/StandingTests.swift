import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

/// The log keeps the last word on what is said again and again.
@Suite("Standing events")
struct StandingTests {
    private static let (anna, channel) = (AccountID(1), ChannelID(2))

    private static func key(_ value: String?) -> Event {
        .metadata(.changed(.account(anna), target: "anna", key: "url", value: value))
    }

    private static func stays(_ wish: Bool?) -> Event { .account(.stayingOnSet(anna, wish)) }
    private static let kept = Event.channel(.memberKept(channel, anna))
    private static let released = Event.channel(.memberReleased(channel, anna))
    private static func renamed(_ old: String, _ new: String) -> Event {
        .channel(.renamed(channel, from: old, to: new, by: .anna, reason: ""))
    }
    private static func topic(_ text: String) -> Event {
        let topic = Channel.Topic(text: text, setBy: "anna", at: Timestamp(milliseconds: 1))
        return .channel(.topicChanged(channel, name: "#x", by: .anna, topic, number: nil))
    }

    static let cases: [([Event], kept: [Event])] = [
        ([key("a"), key("b"), key("c")], [key("c")]),
        ([key("a"), key(nil)], []),
        ([key(nil)], []),
        ([stays(true), stays(false)], [stays(false)]),
        ([stays(true), stays(nil)], []),
        ([kept, released, kept], [kept]),
        ([kept, released], []),
        ([renamed("#a", "#b"), renamed("#b", "#c")], [renamed("#b", "#c")]),
        ([topic("one"), kept, topic("two")], [kept, topic("two")]),
        ([topic("one"), kept, renamed("#a", "#b"), .channel(.dropped(channel))], [.channel(.dropped(channel))]),
        // Channel 20 is not channel 2.
        (
            [.channel(.memberKept(ChannelID(20), anna)), .channel(.dropped(channel))],
            [.channel(.memberKept(ChannelID(20), anna)), .channel(.dropped(channel))]
        ),
    ]

    @Test(
        "Of several events of one subject the last is kept, and none that goes back to the beginning", arguments: cases)
    func last(events: [Event], kept: [Event]) async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        for event in events { try await store.append([event]) }
        #expect(try Self.replayed(store) == kept)
        await store.close()
    }

    @Test("A log of an older release is brought to the same when it is opened", arguments: cases)
    func compacting(events: [Event], kept: [Event]) async throws {
        let folder = try TemporaryFolder()
        try SQLText.make(folder.database, SchemaFixture.schema1 + "DELETE FROM event;")
        for event in events {
            let json = String(decoding: try JSON.encode(event), as: UTF8.self).replacing("'", with: "''")
            try SQLText.make(
                folder.database, "INSERT INTO event(kind, payload) VALUES ('old', CAST('\(json)' AS BLOB));")
        }
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        #expect(try Self.replayed(store) == kept)
        // And it goes on from there.
        try await store.append([Self.key("new"), Self.key("newer")])
        #expect(try Self.replayed(store).last == Self.key("newer"))
        #expect(try Self.replayed(store).count { $0 == Self.key("new") } == 0)
        await store.close()
    }

    @Test("Names that change hands are right after a replay of the last renamings alone")
    func names() throws {
        var state = ChatState()
        func made(_ id: Int64, _ name: String) -> Event {
            let moment = Timestamp(milliseconds: 1)
            return .channel(
                .created(Channel(id: ChannelID(id), name: name, purpose: .plain, founder: Self.anna, createdAt: moment))
            )
        }
        // #a became #b and then #c; another #a and another #b were made meanwhile, and the second #a was dropped.
        let log: [Event] = [
            made(2, "#a"), made(3, "#a"), made(4, "#b"), Self.renamed("#b", "#c"), .channel(.dropped(ChannelID(3))),
        ]
        log.forEach { state.restore($0) }
        #expect(state.channels[name: "#a"] == nil)
        #expect(state.channels[name: "#b"]?.id == ChannelID(4))
        #expect(state.channels[name: "#c"]?.id == ChannelID(2))
    }

    private static func replayed(_ store: SQLiteStore) throws -> [Event] {
        var events: [Event] = []
        _ = try store.replay { events.append($0) }
        return events
    }
}
