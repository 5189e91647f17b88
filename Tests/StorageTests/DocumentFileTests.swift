import FikaFiles
import FikaStorage
import Foundation
import GRDB
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Files that the store names")
struct DocumentFileTests {
    @Test("each version's file is named, once however many documents have it")
    func named() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await store.append(Event.documentSamples)
        try await store.append([.document(.added(.sample(2, "b")))])
        let (one, other) = (String(repeating: "a", count: 64), String(repeating: "b", count: 64))
        let named = try store.documentFiles()
        #expect(Set(named.keys) == [one, other])
        await store.close()
        #expect(try SQLiteStore.documentFiles(at: folder.path).count == 2)
        let report = try SQLiteStore.verify(folder.path)
        #expect(report.isSound, "\(report)")
        #expect(report.files.count == 2)
    }

    @Test("a version that was stored before files had addresses of their own is read as one without")
    func older() throws {
        let version = Document.Version.sample(1, "a")
        let stored = try JSON.encode(version)
        #expect(!String(decoding: stored, as: UTF8.self).contains("hosted"))
        #expect(try JSON.decode(Document.Version.self, from: stored) == version)
        let hosted = version.hosted(as: 36)
        #expect(try JSON.decode(Document.Version.self, from: JSON.encode(hosted)) == hosted)
    }

    @Test("a row that says something else than the log is found")
    func differing() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        try await store.append(Event.documentSamples)
        try await store.pool.write { db in try db.execute(sql: "DELETE FROM document_file WHERE version = 2") }
        await store.close()
        let report = try SQLiteStore.verify(folder.path)
        #expect(report.problems == ["The log and the table of files differ about version 1/2."])
    }

    @Test("a backup takes the named files along and nothing else; verify reads every byte of them")
    func backup() async throws {
        let (folder, elsewhere) = (try TemporaryFolder(), try TemporaryFolder())
        let files = try DocumentFiles(dataFolder: folder.path)
        var named: [String: Int64] = [:]
        for words in ["a plan", "a letter", "nobody's"] {
            let draft = try files.begin(expecting: nil)
            try draft.write(Array(words.utf8))
            let (digest, bytes) = try draft.keep()
            files.settle(digest, isNamed: true)
            if words != "nobody's" { named[digest] = bytes }
        }
        let target = elsewhere.path + "/backup.sqlite.files"
        try DocumentFiles.backup(named, ofDataFolder: folder.path, to: target)
        #expect(DocumentFiles.problems(with: named, in: target, atMost: 9).isEmpty)
        let copies = try FileManager.default.subpathsOfDirectory(atPath: target).filter { $0.utf8.count > 2 }
        #expect(copies.count == 2)
        #expect(throws: StoreFault.self) {
            try DocumentFiles.backup(named, ofDataFolder: folder.path, to: target)
        }

        let victim = target + "/" + copies[0]
        try FileManager.default.removeItem(atPath: victim)
        try Data("forged".utf8).write(to: URL(filePath: victim))
        #expect(DocumentFiles.problems(with: named, in: target, atMost: 9).count == 1)
        try FileManager.default.removeItem(atPath: victim)
        #expect(DocumentFiles.problems(with: named, in: target, atMost: 9).count == 1)
        let missing = [String(repeating: "c", count: 64): Int64(1)]
        #expect(throws: StoreFault.self) {
            try DocumentFiles.backup(missing, ofDataFolder: folder.path, to: target + "2")
        }
        #expect(!FileManager.default.fileExists(atPath: target + "2"))
    }
}
