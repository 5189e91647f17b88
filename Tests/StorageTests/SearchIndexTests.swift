import FikaStorage
import GRDB
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("The search index")
struct SearchIndexTests {
    private static let batch = SearchIndex.batchRows

    private func filled(_ folder: TemporaryFolder, _ count: Int) async throws -> SQLiteStore {
        let store = try SQLiteStore(folder: folder.path, language: "dutch", indexesItself: false)
        try await store.append([.message(.imported((1...count).map { .sample(Int64($0), "toner") }))])
        return store
    }

    private func found(_ store: SQLiteStore) async throws -> Int {
        try await store.answer(.search(.init(text: "toner", channels: [ChannelID(1)], limit: 100_000))).ids.count
    }

    /// So far it may fall behind here; by itself it is more than a test wants to write.
    private static let lagMax = batch * 10

    private func turn(_ store: SQLiteStore, isBusy: Bool = false) throws -> SearchIndex.Turn {
        try store.pool.writeWithoutTransaction {
            try SearchIndex.turn(besideBusyWriter: isBusy, lagMax: Self.lagMax, $0)
        }
    }

    @Test("An append leaves it behind, a search brings it up, unless that would take long")
    func catchUpBySearch() async throws {
        let max = SearchIndex.waitedForMax
        for (count, isFound) in [(1, true), (Self.batch + 1, true), (max, true), (max + 1, false)] {
            let folder = try TemporaryFolder()
            let store = try await filled(folder, count)
            #expect(try await store.searchLag() == count)
            #expect(try await found(store) == (isFound ? min(count, SearchIndex.candidatesMax) : 0))
            #expect(try await store.searchLag() == (isFound ? 0 : count))
            await store.close()
        }
    }

    @Test("A turn is one batch, and more of them, up to a limit, when it is far behind")
    func turns() async throws {
        let folder = try TemporaryFolder()
        let near = Self.lagMax
        let far = near + Self.batch * (SearchIndex.batchesMax + 1)
        let store = try await filled(folder, far)
        #expect(try turn(store) == .goesOn)
        #expect(try await store.searchLag() == far - Self.batch * SearchIndex.batchesMax)
        #expect(try turn(store) == .goesOn)
        #expect(try await store.searchLag() == near)
        #expect(try turn(store) == .goesOn)
        #expect(try await store.searchLag() == near - Self.batch)
        for _ in 2..<(near / Self.batch) { #expect(try turn(store) == .goesOn) }
        #expect(try turn(store) == .done)
        #expect(try await found(store) == SearchIndex.candidatesMax)
        await store.close()
    }

    @Test("A busy writer goes first, until it is too far behind")
    func busyWriter() async throws {
        let folder = try TemporaryFolder()
        let store = try await filled(folder, Self.lagMax + 1)
        #expect(try turn(store, isBusy: true) == .goesOn)
        #expect(try await store.searchLag() == Self.lagMax + 1 - Self.batch)
        #expect(try turn(store, isBusy: true) == .passed)
        #expect(try await store.searchLag() == Self.lagMax + 1 - Self.batch)
        await store.close()
    }

    @Test("By itself it comes right behind, after an append and after a start")
    func loop() async throws {
        let folder = try TemporaryFolder()
        let behind = try await filled(folder, Self.batch * 6)
        await behind.close()
        let left = Self.batch * (6 - SQLiteStore.closingBatchesMax)
        let reader = try SQLiteStore(folder: folder.path, language: "dutch", indexesItself: false)
        #expect(try await reader.searchLag() == left, "closing does a bounded part")
        await reader.close()

        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        await untilIndexed(store)
        #expect(try await found(store) == SearchIndex.candidatesMax)
        #expect(try store.rows("SELECT count(*) FROM message_search_docsize") == ["\(Self.batch * 6)"])
        try await store.append(Event.posted([.sample(100_000, "toner")]))
        await untilIndexed(store)
        #expect(try await store.searchLag() == 0)
        await store.close()
    }

    /// Each question is one read in the queue of the loop's reads and writes: a bounded number of them is enough.
    private func untilIndexed(_ store: SQLiteStore) async {
        for _ in 0..<100_000 {
            guard (try? await store.searchLag()) != 0 else { return }
        }
    }

    @Test("Another language builds it anew")
    func language() async throws {
        let folder = try TemporaryFolder()
        let texts = ["running", "aanvragen"]
        for (language, expected) in [("english", [1, 0]), ("dutch", [0, 1]), ("english", [1, 0])] {
            let store = try SQLiteStore(folder: folder.path, language: language)
            if try store.replay({ _ in }).messages == 0 {
                try await store.append(Event.posted(zip(1..., texts).map { .sample(Int64($0), $1) }))
            }
            var counts: [Int] = []
            for word in ["run", "aanvraag"] {
                let page = try await store.answer(.search(.init(text: word, channels: [ChannelID(1)], limit: 9)))
                counts.append(page.ids.count)
            }
            #expect(counts == expected, "\(language)")
            await store.close()
        }
    }

    @Test("A batch that fails moves nothing: the same rows come again")
    func failedBatch() async throws {
        let folder = try TemporaryFolder()
        let store = try await filled(folder, 10)
        try store.run(
            "CREATE TEMP TRIGGER full BEFORE UPDATE ON main.search_state BEGIN SELECT RAISE(ABORT, 'full'); END")
        await #expect(throws: StoreFault.self) { _ = try await found(store) }
        #expect(try await store.searchLag() == 10)
        try store.run("DROP TRIGGER full")
        #expect(try await found(store) == 10)
        await store.close()
    }

    @Test("The tokenizer takes one language that it knows", arguments: ["fika", "fika klingon", "fika dutch english"])
    func arguments(_ tokenizer: String) async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        #expect(throws: (any Error).self) {
            try store.run("CREATE VIRTUAL TABLE wrong USING fts5(text, tokenize = '\(tokenizer)')")
        }
        await store.close()
    }
}
