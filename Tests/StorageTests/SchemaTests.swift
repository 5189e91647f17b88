import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Schema")
struct SchemaTests {
    @Test("A new file has the newest schema and is marked as ours")
    func newFile() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        #expect(try store.rows("SELECT identifier FROM grdb_migrations") == (1...Schema.version).map(String.init))
        #expect(try store.rows("PRAGMA application_id") == ["\(0x4649_4B41)"])
        await store.close()
    }

    @Test("A store of schema 1, as the first release wrote it, opens with all that it holds")
    func schema1() async throws {
        let folder = try TemporaryFolder()
        try SQLText.make(folder.database, SchemaFixture.schema1)
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        var events: [Event] = []
        let counters = try store.replay { events.append($0) }
        #expect(events == [.account(.disabled(AccountID(1)))])
        #expect(
            counters
                == StoredCounters(lastMessage: MessageID(2), lastTime: Timestamp(milliseconds: 2_000), messages: 2))

        let place = Query.Place.channel(ChannelID(1), name: "#c1")
        let page = try await store.answer(.history(.init(place: place, range: .latest(after: nil), limit: 9)))
        let tagged = Message(
            id: MessageID(2), at: Timestamp(milliseconds: 2_000), author: .anna, authorAccount: AccountID(1),
            place: .channel(ChannelID(1), name: "#c1"), kind: .notice, text: "De printers doen het weer",
            tags: [.init(key: "+draft/react", value: "👍")], parent: MessageID(1))
        #expect(page == .history([.sample(1, "De printer is kapot"), tagged]))

        let found = try await store.answer(.search(.init(text: "printer", channels: [ChannelID(1)], limit: 9)))
        #expect(Set(found.ids) == [1, 2])
        #expect(try SQLiteStore.verifyAudit(folder.path).rows == 0, "an older release has no audit trail")
        try await store.append([], auditing: [.sample(1)])
        #expect(try SQLiteStore.verify(folder.path).problems.isEmpty)
        await store.close()
    }

    @Test("What a message may be is checked row by row without a table for it, in an old file as in a new one")
    func kinds() async throws {
        for isOld in [true, false] {
            let folder = try TemporaryFolder()
            if isOld { try SQLText.make(folder.database, SchemaFixture.schema1) }
            let store = try SQLiteStore(folder: folder.path, language: "dutch")
            let insertion =
                "INSERT INTO message SELECT 9, 1, 0, 'KIND', 1, '#c1', NULL, NULL, NULL, 'a', 'a', 'h', "
                + "NULL, NULL, 0, 'text', NULL, NULL, 0, NULL"
            let plan = try store.rowsOfWriter("EXPLAIN " + insertion)
            #expect(!plan.contains { $0.contains("Ephemeral") })
            #expect(throws: (any Error).self) { try store.run(insertion) }
            try store.run(insertion.replacing("KIND", with: "tagmsg"))
            #expect(try store.rows("PRAGMA integrity_check") == ["ok"])
            await store.close()
        }
    }

    @Test("A file of a newer schema is refused, names both versions and stays as it is")
    func newerSchema() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try store.run("INSERT INTO grdb_migrations VALUES ('7'); CREATE TABLE future(x)")
        await store.close()
        for _ in 1...2 {
            let again = #expect(throws: StoreFault.self) { try SQLiteStore(folder: folder.path, language: "dutch") }
            #expect(again?.code == .newerSchema, "a refused start holds no lock")
        }
        let fault = #expect(throws: StoreFault.self) { try SQLiteStore(folder: folder.path, language: "dutch") }
        #expect(fault?.code == .newerSchema)
        #expect(fault?.message.contains("schema 7") == true)
        #expect(fault?.message.contains("up to \(Schema.version)") == true)
        let verifying = #expect(throws: StoreFault.self) { try SQLiteStore.verify(folder.path) }
        #expect(verifying?.code == .newerSchema)
    }

    @Test("Each question is answered by an index: no table is read from end to end, nothing is sorted that need not be")
    func plans() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        let range = "AND (at, id) > (1, 1) AND (at, id) < (9, 9) ORDER BY at DESC, id DESC LIMIT 5"
        let expectations: [(sql: String, index: String)] = [
            ("SELECT * FROM message WHERE channel = 1 \(range)", "message_in_channel"),
            ("SELECT * FROM message WHERE direct_from = 1 AND direct_to = 2 \(range)", "message_between"),
            ("SELECT at FROM message WHERE channel = 1 ORDER BY at DESC, id DESC LIMIT 1", "message_in_channel"),
            ("SELECT min(direct_to) FROM message WHERE direct_from = 1 AND direct_to > 2", "message_between"),
            ("SELECT min(direct_from) FROM message WHERE direct_to = 1 AND direct_from > 2", "message_to"),
            (
                "SELECT seq FROM case_event WHERE case_id = 1 AND position > 2 ORDER BY position LIMIT 5",
                "PRIMARY KEY (case_id=? AND position>?)"
            ),
            ("SELECT id FROM message WHERE parent = 1 AND channel = 1 AND id > 1", "message_answering"),
        ]
        for row in expectations {
            let plan = try store.rows("EXPLAIN QUERY PLAN " + row.sql).joined(separator: "; ")
            #expect(plan.contains(row.index), "\(plan)")
            #expect(!plan.contains("SCAN"), "\(plan)")
            #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
        }
        await store.close()
    }
}
