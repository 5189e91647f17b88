import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Appending")
struct AppendTests {
    private let place = Query.Place.channel(ChannelID(1), name: "#c1")

    private func history(_ store: any ChatStore, limit: Int = 100) async throws -> Page {
        try await store.answer(
            .history(.init(place: place, range: .latest(after: nil), limit: limit, withEvents: true)))
    }

    @Test("A message comes back as it was said, whatever it holds", arguments: StoreKind.allCases)
    func roundTrip(_ kind: StoreKind) async throws {
        let channel = Message.Place.channel(ChannelID(1), name: "#c1")
        let messages = [
            Message(
                id: MessageID(1), at: Timestamp(milliseconds: 1), author: .fika, authorAccount: nil, place: channel,
                kind: .notice, text: "'; DROP TABLE message; --\" \u{1F9D1}\u{200D}\u{1F692} \u{3}04red"),
            Message(
                id: MessageID(2), at: Timestamp(milliseconds: 1), author: .anna, authorAccount: AccountID(7),
                place: channel, kind: .tagmsg, text: "",
                tags: [.init(key: "+draft/react", value: "\u{1F44D}"), .init(key: "+x", value: "a\"b\\/;")],
                parent: MessageID(1)),
            .sample(3, String(repeating: "é", count: 8_000)),
        ]
        try await kind.withStore { store in
            try await store.append(Event.posted(messages))
            #expect(try await history(store) == .history(messages))
        }
    }

    @Test("Messages between two people come back as they were said", arguments: StoreKind.allCases)
    func direct(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append([.message(.posted(.direct(1, from: 1, to: 2)))])
            let place = Query.Place.direct(AccountID(2), AccountID(1), with: "anna")
            let page = try await store.answer(.history(.init(place: place, range: .latest(after: nil), limit: 9)))
            #expect(page == .history([.direct(1, from: 1, to: 2)]))
        }
    }

    @Test("10,000 messages in one batch are there, once and in order")
    func largeBatch() async throws {
        try await StoreKind.sqlite.withStore { store in
            let start = ContinuousClock.now
            try await store.append(Event.posted((1...10_000).map { .sample($0, "message \($0) of a large batch") }))
            let duration = ContinuousClock.now - start
            print("10,000 messages in one batch: \(duration)")
            #expect(try await history(store, limit: 20_000).ids == Array(1...10_000))
        }
    }

    @Test("A batch that fails leaves nothing, and the store goes on with the next")
    func allOrNothing() async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append(Event.posted([.sample(1)]))
            let fault = await #expect(throws: StoreFault.self) {
                try await store.append(
                    [.account(.added(.sample(1, "anna")))] + Event.posted([.sample(2), .sample(3), .sample(1)]))
            }
            #expect(fault?.code == .engine)
            #expect(fault?.description.contains("hello") == false)
            #expect(try await history(store).ids == [1])
            var events = 0
            #expect(try store.replay { _ in events += 1 }.messages == 1)
            #expect(events == 0)

            try await store.append(Event.posted([.sample(2)]))
            #expect(try await history(store).ids == [1, 2])
        }
    }

    @Test("A full disk is said to be full; what was stored stays, and nothing of the batch")
    func diskFull() async throws {
        try await StoreKind.sqlite.withStore { store in
            let sqlite = try #require(store as? SQLiteStore)
            try await store.append(Event.posted([.sample(1)]))
            // Room for some of the batch, so that it fails in its middle.
            let pages = try #require(Int(try sqlite.rowsOfWriter("PRAGMA page_count")[0]))
            try sqlite.run("PRAGMA max_page_count = \(pages + 40)")
            let text = String(repeating: "x", count: 8_000)
            let fault = await #expect(throws: StoreFault.self) {
                try await store.append(Event.posted((2...200).map { .sample($0, text) }))
            }
            #expect(fault?.code == .diskFull)
            #expect(fault?.message.contains(sqlite.files.database) == true)
            #expect(try await history(store).ids == [1])
            #expect(try store.replay { _ in }.messages == 1)

            try sqlite.run("PRAGMA max_page_count = 1000000")
            try await store.append(Event.posted([.sample(2)]))
            #expect(try await history(store).ids == [1, 2])
        }
    }

    @Test("A cancelled task's batch is stored all the same: there is no third thing between kept and failed")
    func cancelled() async throws {
        try await StoreKind.sqlite.withStore { store in
            await withTaskGroup(of: Void.self) { group in
                group.cancelAll()
                for id in 1...20 as ClosedRange<Int64> {
                    group.addTask { try? await store.append(Event.posted([.sample(id)])) }
                }
            }
            let ids = try await history(store).ids
            #expect(ids.sorted() == Array(1...20))
        }
    }
}
