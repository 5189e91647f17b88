import FikaCore
import FikaStorage
import Foundation
import Glibc
import Testing

@testable import FikaSQLite

@Suite("Opening")
struct OpeningTests {
    private func open(_ folder: String, language: String = "dutch") throws -> SQLiteStore {
        try SQLiteStore(folder: folder, language: language)
    }

    @Test("A commit is on the disk: the writer's synchronous is FULL, the journal a write-ahead log")
    func durability() async throws {
        let folder = try TemporaryFolder()
        for _ in 1...2 {
            let store = try open(folder.path)
            #expect(try store.rowsOfWriter("PRAGMA synchronous") == ["2"], "GRDB sets NORMAL when it turns WAL on")
            #expect(try store.rowsOfWriter("PRAGMA journal_mode") == ["wal"])
            #expect(try store.rowsOfWriter("PRAGMA busy_timeout") == ["\(Int(Connection.busySeconds * 1_000))"])
            #expect(try store.rows("PRAGMA busy_timeout") != ["0"], "readers wait too")
            #expect(try store.rowsOfWriter("PRAGMA wal_autocheckpoint") == ["0"], "no commit moves the log")
            #expect(try store.rowsOfWriter("PRAGMA temp_store") == ["2"])
            await store.close()
        }
    }

    @Test("With less durability the writer waits for no disk, and moving the log still does")
    func lowered() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch", durability: .normal)
        #expect(try store.rowsOfWriter("PRAGMA synchronous") == ["1"])
        #expect(store.durability == .normal)
        await store.close()
    }

    @Test("Nobody else may read the files")
    func modes() async throws {
        let folder = try TemporaryFolder()
        let store = try open(folder.path)
        for name in ["fika.sqlite", "fika.sqlite-wal", "fika.sqlite-shm", "fika.lock"] {
            #expect(try folder.mode(of: name) == 0o600, "\(name)")
        }
        #expect(store.warnings.isEmpty)
        await store.close()
    }

    @Test(
        "A folder that others can look into is a warning that says what to type", arguments: [0o755, 0o701] as [mode_t])
    func openFolder(_ mode: mode_t) async throws {
        let folder = try TemporaryFolder(mode: mode)
        let store = try open(folder.path)
        #expect(store.warnings.count == 1)
        #expect(store.warnings.first?.contains("chmod 700 \(folder.path)") == true)
        await store.close()
    }

    @Test("A second daemon is refused, and told which process to stop; after a close the folder is free")
    func secondOpen() async throws {
        let folder = try TemporaryFolder()
        let first = try open(folder.path)
        let fault = #expect(throws: StoreFault.self) { try open(folder.path) }
        #expect(fault?.code == .inUse)
        #expect(fault?.message.contains("process \(getpid())") == true)
        #expect(fault?.message.contains("stop that fikad first") == true)
        await first.close()
        let second = try open(folder.path)
        await second.close()
    }

    @Test("The lock goes with the process, whatever it left in the file")
    func staleLock() async throws {
        let folder = try TemporaryFolder()
        try Data("4194304\n".utf8).write(to: URL(filePath: folder.path + "/fika.lock"))
        let store = try open(folder.path)
        let text = try String(contentsOfFile: folder.path + "/fika.lock", encoding: .utf8)
        #expect(text == "\(getpid())\n")
        await store.close()
    }

    @Test("A folder that is not there, is none, or takes no files is said to be so")
    func unwritable() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/file"
        try Data().write(to: URL(filePath: file))
        for path in [folder.path + "/missing", file, "/proc"] {
            let fault = #expect(throws: StoreFault.self, "\(path)") { try open(path) }
            #expect(fault?.code == .notWritable, "\(path)")
            #expect(fault?.message.contains(path) == true, "\(path)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/missing"))
    }

    @Test("A folder that may only be read takes no store", .enabled(if: geteuid() != 0, "root may write anywhere"))
    func readOnlyFolder() throws {
        let folder = try TemporaryFolder(mode: 0o500)
        let fault = #expect(throws: StoreFault.self) { try open(folder.path) }
        #expect(fault?.code == .notWritable)
    }

    @Test("A file that is no database is damage, and stays as it is")
    func garbage() throws {
        let folder = try TemporaryFolder()
        let garbage = Data(repeating: 0x5A, count: 8_192)
        try garbage.write(to: URL(filePath: folder.database))
        let fault = #expect(throws: StoreFault.self) { try open(folder.path) }
        #expect(fault?.code == .corrupt)
        #expect(fault?.message.contains("fikad verify") == true)
        #expect(try Data(contentsOf: URL(filePath: folder.database)) == garbage)
    }

    @Test("An unknown language is refused with those there are")
    func unknownLanguage() throws {
        let folder = try TemporaryFolder()
        let fault = #expect(throws: StoreFault.self) { try open(folder.path, language: "klingon") }
        #expect(fault?.message.contains(SQLiteStore.languages.joined(separator: ", ")) == true)
    }

    @Test("A closed store is refused, not waited for")
    func closed() async throws {
        let folder = try TemporaryFolder()
        let store = try open(folder.path)
        await store.close()
        await #expect(throws: StoreFault.self) { try await store.append(Event.posted([.sample(1)])) }
        await #expect(throws: StoreFault.self) { _ = try await store.searchLag() }
    }
}
