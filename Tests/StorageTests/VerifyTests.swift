import FikaStorage
import Foundation
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Verify")
struct VerifyTests {
    private func filled(_ folder: TemporaryFolder) async throws -> SQLiteStore {
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await store.append(Event.posted((1...400).map { .sample($0, "word\($0) of a message") }))
        try await store.append([
            .casework(.filed(.sample(messages: [1, 2]), copies: [.sample(1), .sample(2)])),
            .casework(.filed(.sample(version: 2, messages: [1, 2, 3]), copies: [.sample(1), .sample(2), .sample(3)])),
            .knowledge(.accepted(.sample(1), question: "q", answer: "a")),
            .message(.imported([.sample(401, at: 1), .sample(402, "", at: 2, kind: .tagmsg)])),
        ])
        _ = try await store.answer(.search(.init(text: "word1", channels: [ChannelID(1)], limit: 1)))
        return store
    }

    @Test("A sound store is sound, while a daemon has it open and after; all is counted")
    func sound() async throws {
        let folder = try TemporaryFolder()
        let store = try await filled(folder)
        var expected = VerifyReport(file: folder.database)
        (expected.schema, expected.events, expected.messages) = (Schema.version, 3, 402)
        (expected.filedMessages, expected.solutions) = (5, 1)
        #expect(try SQLiteStore.verify(folder.path) == expected)
        await store.close()
        let report = try SQLiteStore.verify(folder.path)
        #expect(report == expected)
        #expect(report.description.contains("sound (schema \(Schema.version), 3 events, 402 messages"))
    }

    @Test("An index that is behind is no fault")
    func behind() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch", indexesItself: false)
        try await store.append(Event.posted([.sample(1), .sample(2)]))
        let report = try SQLiteStore.verify(folder.path)
        #expect(report.isSound)
        #expect(report.searchLag == 2)
        await store.close()
    }

    private static let damages: [(sql: String, problem: String)] = [
        ("UPDATE event SET payload = CAST('{}' AS BLOB) WHERE seq = 3", "Event 3 (knowledge.accepted)"),
        ("DELETE FROM filed_message WHERE version = 2 AND position = 1", "Filing 1 version 2 has 3 messages, kept: 2"),
        (
            "INSERT INTO filed_message SELECT 9, version, position, id, at, kind, channel, channel_name, direct_from, "
                + "direct_to, direct_nick, nick, user, host, account, account_name, is_bot, text, tags, parent, 0, "
                + "seams FROM filed_message WHERE version = 1", "7 filed messages are kept, and the log knows of 5"
        ),
        ("UPDATE message SET at = 5 WHERE id = 7", "Message 7 is earlier"),
        ("UPDATE message SET tags = 'x' WHERE id = 8", "Message 8 cannot be read."),
        ("UPDATE counter SET messages = 3", "The counter says 3 messages up to 402; there are 402 up to 402."),
        ("UPDATE counter SET last_message = 3", "The counter says 402 messages up to 3"),
        ("DELETE FROM message_search_docsize WHERE id = 4", "holds 400 messages and should hold 401"),
        ("UPDATE message SET text = 'another' WHERE id = 4", "Message 4 is not found by its own words."),
        ("UPDATE message SET redacted = 1 WHERE id = 5", "Message 5 was taken back and has words."),
        ("UPDATE message SET redacted = 1, text = '' WHERE id = 5", "Message 5 was taken back and is in the search"),
        (
            "UPDATE message SET redacted = 1, text = '' WHERE id = 5",
            "Message 5 and the record of its being taken back do not agree."
        ),
        (
            "PRAGMA ignore_check_constraints = 1; UPDATE message SET kind = 'x' WHERE id = 4",
            "Message 4 cannot be read."
        ),
    ]

    @Test("Each kind of damage is found and named, without words of the conversation", arguments: damages.indices)
    func damage(_ index: Int) async throws {
        let (sql, problem) = Self.damages[index]
        let folder = try TemporaryFolder()
        let store = try await filled(folder)
        try store.run(sql)
        await store.close()
        let report = try SQLiteStore.verify(folder.path)
        #expect(!report.isSound)
        #expect(report.description.contains("NOT SOUND"))
        #expect(report.problems.contains { $0.contains(problem) }, "\(report)")
        #expect(!report.description.contains("of a message"))
    }

    @Test("A file of the release before, which knew of nothing taken back, is looked through all the same")
    func older() async throws {
        let folder = try TemporaryFolder()
        let store = try await filled(folder)
        try store.run(
            """
            DROP INDEX message_from_stranger; DROP TABLE occurrence; DROP TABLE read_mark;
            ALTER TABLE message DROP COLUMN redacted; ALTER TABLE filed_message DROP COLUMN redacted;
            DROP INDEX event_subject; ALTER TABLE event DROP COLUMN subject;
            DROP TABLE case_event; DROP TABLE document_file;
            DELETE FROM grdb_migrations WHERE identifier > '1'
            """)
        await store.close()
        let report = try SQLiteStore.verify(folder.path)
        #expect(report.isSound, "\(report)")
        #expect(report.schema == 1)
    }

    @Test("Bytes that changed on the disk are found")
    func bytes() async throws {
        let folder = try TemporaryFolder()
        await (try filled(folder)).close()
        var content = try Data(contentsOf: URL(filePath: folder.database))
        for page in stride(from: 4_096 * 4, to: content.count, by: 4_096) {
            content.replaceSubrange(page..<page + 8, with: Data(repeating: 0xEE, count: 8))
        }
        try content.write(to: URL(filePath: folder.database))
        do {
            #expect(try SQLiteStore.verify(folder.path).isSound == false)
        } catch {
            #expect(error.code == .corrupt)
        }
    }

    @Test("More problems than a person reads are not told")
    func problemsMax() async throws {
        let folder = try TemporaryFolder()
        let store = try await filled(folder)
        try store.run("UPDATE message SET tags = 'x'")
        await store.close()
        #expect(try SQLiteStore.verify(folder.path).problems.count == Verification.problemsMax)
    }

    @Test("Where there is no store, that is what is said")
    func nothing() throws {
        let folder = try TemporaryFolder()
        for path in [folder.path, folder.path + "/none"] {
            let fault = #expect(throws: StoreFault.self) { try SQLiteStore.verify(path) }
            #expect(fault?.code == .missing)
        }
        try SQLText.make(folder.path + "/other", "CREATE TABLE a(b)")
        #expect(try SQLiteStore.verify(folder.path + "/other").problems == ["It is no store of Fika's."])
    }
}
