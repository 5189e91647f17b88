import FikaStorage
import Foundation
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Backup")
struct BackupTests {
    private func fill(_ store: SQLiteStore, _ ids: ClosedRange<Int64>) async throws {
        try await store.append([.account(.disabled(AccountID(ids.lowerBound)))] + Event.posted(ids.map { .sample($0) }))
    }

    @Test("While people talk: the backup holds a moment, is one file and needs nothing else")
    func online() async throws {
        let (folder, elsewhere) = (try TemporaryFolder(), try TemporaryFolder())
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await fill(store, 1...2_000)
        let path = elsewhere.path + "/backup.sqlite"
        async let copied: Void = store.backup(to: path)
        for start in stride(from: 2_001 as Int64, through: 2_991, by: 10) { try await fill(store, start...(start + 9)) }
        try await copied
        await store.close()

        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == ["backup.sqlite"])
        #expect(try elsewhere.mode(of: "backup.sqlite") == 0o600)
        let report = try SQLiteStore.verify(path)
        #expect(report.isSound, "\(report)")
        #expect((2_000...3_000).contains(report.messages))
        #expect(report.messages.isMultiple(of: 10), "a batch is in it or not")
    }

    @Test("Put in a folder it is the store, with everything in it")
    func restore() async throws {
        let (folder, restored) = (try TemporaryFolder(), try TemporaryFolder())
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await fill(store, 1...50)
        try await store.backup(to: restored.database)
        let original = try store.replay { _ in }
        await store.close()

        let copy = try SQLiteStore(folder: restored.path, language: "dutch")
        #expect(try copy.replay { _ in } == original)
        let page = try await copy.answer(.search(.init(text: "hello", channels: [ChannelID(1)], limit: 100)))
        #expect(page.ids.count == 50)
        #expect(try copy.rowsOfWriter("PRAGMA journal_mode") == ["wal"])
        try await fill(copy, 51...60)
        await copy.close()
    }

    @Test("From outside: while the daemon runs, and when none does", arguments: [true, false])
    func fromOutside(_ isOpen: Bool) async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await fill(store, 1...50)
        if !isOpen { await store.close() }
        try SQLiteStore.backup(folder: folder.path, to: folder.path + "/copy")
        #expect(try SQLiteStore.verify(folder.path + "/copy").messages == 50)
        if isOpen { await store.close() }
    }

    @Test("A file that is there is not written over; a place that cannot be written is named")
    func refused() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        let path = folder.path + "/there"
        try Data("precious".utf8).write(to: URL(filePath: path))
        for target in [path, folder.path, folder.path + "/missing/backup"] {
            let fault = await #expect(throws: StoreFault.self) { try await store.backup(to: target) }
            #expect(fault?.code == .notWritable)
            #expect(fault?.message.contains(target) == true)
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("precious".utf8))
        await store.close()
        let nothing = #expect(throws: StoreFault.self) {
            try SQLiteStore.backup(folder: folder.path + "/missing", to: folder.path + "/new")
        }
        #expect(nothing?.code == .missing)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/new"))
    }
}
