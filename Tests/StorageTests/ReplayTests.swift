import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Replay")
struct ReplayTests {
    @Test("Every event that is stored comes back as it was, in the order it went in", arguments: StoreKind.allCases)
    func order(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            for batch in Event.storedSamples.chunks(of: 5) { try await store.append(batch) }
            var replayed: [Event] = []
            _ = try store.replay { replayed.append($0) }
            #expect(replayed == (kind == .sqlite ? Event.standingSamples : Event.storedSamples))
        }
    }

    @Test("The samples hold every kind of event that is stored")
    func samplesAreComplete() {
        let kinds = Set(Event.storedSamples.map(EventRecord.kind))
        #expect(kinds == EventKinds.stored, "a new event needs a sample")
    }

    @Test("Every event survives its JSON, and is written the same way twice", arguments: Event.storedSamples)
    func roundTrip(_ event: Event) throws {
        let bytes = try JSON.encode(event)
        #expect(try JSON.decode(Event.self, from: bytes) == event)
        #expect(try JSON.encode(event) == bytes)
    }

    @Test("What is transient is not kept, and a batch of nothing else touches no file", arguments: StoreKind.allCases)
    func transient(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Event.transientSamples)
            try await store.append([])
            var count = 0
            let counters = try store.replay { _ in count += 1 }
            #expect(count == 0)
            #expect(counters == StoredCounters(lastMessage: nil, lastTime: nil, messages: 0))
        }
    }

    @Test(
        "The counters stand at the newest message, and the clock at the newest live one", arguments: StoreKind.allCases)
    func counters(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append(Event.posted([.sample(1, at: 100), .sample(2, at: 200)]))
            try await store.append(Event.posted([.sample(3, at: 300, isStored: false)]))
            try await store.append([.message(.imported([.sample(4, at: 7), .sample(5, at: 900)]))])
            let counters = try store.replay { _ in }
            let expected = StoredCounters(
                lastMessage: MessageID(5), lastTime: Timestamp(milliseconds: 200), messages: 4)
            #expect(counters == expected)
        }
    }

    @Test("The log keeps a filing and a solution without their words; the words are kept beside it")
    func wordsBeside() async throws {
        let filing = Filing.sample(messages: [1, 2])
        let solution = Solution.sample(1)
        try await StoreKind.sqlite.withStore { store in
            try await store.append([
                .casework(.filed(filing, copies: [.sample(1, "question"), .sample(2, "answer", parent: 1)])),
                .knowledge(.accepted(solution, question: "How?", answer: "So.")),
            ])
            var replayed: [Event] = []
            _ = try store.replay { replayed.append($0) }
            #expect(
                replayed == [
                    .casework(.filed(filing, copies: [])), .knowledge(.accepted(solution, question: "", answer: "")),
                ])
            let sqlite = try #require(store as? SQLiteStore)
            let words = try sqlite.rows("SELECT position, id, text, parent FROM filed_message ORDER BY position")
            #expect(words == ["0|1|question|NULL", "1|2|answer|1"])
        }
    }

    @Test("An event that the state does not take is a fault that names its number and no words")
    func refusedEvent() async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append([.account(.added(.sample(1, "anna"))), .account(.disabled(AccountID(1)))])
            let fault = #expect(throws: StoreFault.self) {
                try store.replay { if case .account(.disabled) = $0 { throw WrongPage() } }
            }
            #expect(fault?.code == .corrupt)
            #expect(fault?.message.hasPrefix("Event 2 of ") == true)
        }
    }

    @Test("An event that cannot be read is a fault that names its number and kind and no words")
    func unreadableEvent() async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append([.account(.added(.sample(1, "anna")))])
            let sqlite = try #require(store as? SQLiteStore)
            try sqlite.run("UPDATE event SET payload = CAST('{\"secret\":1}' AS BLOB)")
            let fault = #expect(throws: StoreFault.self) { try store.replay { _ in } }
            #expect(fault?.code == .corrupt)
            #expect(fault?.description.hasPrefix("Event 1 (account.added) of ") == true)
            #expect(fault?.description.contains("secret") == false)
        }
    }
}
