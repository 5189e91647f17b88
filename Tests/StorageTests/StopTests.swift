import FikaFiles
import FikaStorage
import Foundation
import GRDB
import Glibc
import Testing

@testable import FikaCore
@testable import FikaSQLite

/// A process can be stopped between any two writes to the disk. A transaction is written as frames behind each other in
/// the log of writes, so what a stop leaves is the log up to some byte of it, and the next life begins with that.
@Suite("A stop at any point")
struct StopTests {
    enum Step: String, CaseIterable, CustomTestStringConvertible {
        case filing, closing, destruction, scrubbing
        var testDescription: String { rawValue }
    }

    /// Of SQLite's log: its header, and each page with its own.
    private static let (headBytes, frameBytes) = (32, 24 + 4_096)

    @Test("leaves all of it or nothing, and a sound store", arguments: Step.allCases)
    func anyPoint(_ step: Step) async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch", indexesItself: false)
        var scene = try await CaseLife(over: store)
        if step != .filing, step != .closing { try await scene.close() }
        if step != .filing, step != .closing { try await scene.endure() }
        if step == .scrubbing { try await scene.destroy() }
        let told = try await scene.life.say("late news", in: "#help", by: "bert")
        try store.run("PRAGMA wal_autocheckpoint = 0; PRAGMA wal_checkpoint(TRUNCATE)")
        let (before, messagesBefore) = (scene.life.state, try Self.messages(store))
        try await Self.take(step, told, &scene, store)
        let (after, messagesAfter) = (scene.life.state, try Self.messages(store))
        let database = try Data(contentsOf: URL(filePath: folder.database))
        let log = try Data(contentsOf: URL(filePath: folder.database + "-wal"))
        await store.close()

        var sawAfter = false
        for length in Self.cuts(log.count) {
            let next = try TemporaryFolder()
            try database.write(to: URL(filePath: next.database))
            try log.prefix(length).write(to: URL(filePath: next.database + "-wal"))
            let reopened = try SQLiteStore(folder: next.path, language: "dutch", indexesItself: false)
            var state = ChatState(settings: after.settings)
            let counters = try reopened.replay { state.restore($0) }
            state.restoreMessages(last: counters.lastMessage, at: counters.lastTime)
            let messages = try Self.messages(reopened)
            if step != .scrubbing, state.isDurablyEqual(to: after), messages == messagesAfter {
                sawAfter = true
            } else {
                #expect(!sawAfter || step == .scrubbing, "what was there is there with more of the log")
                #expect(state.isDurablyEqual(to: before), "cut at \(length)")
                #expect(messages == messagesBefore, "cut at \(length)")
            }
            await reopened.close()
            let report = try SQLiteStore.verify(next.path)
            #expect(report.isSound, "cut at \(length): \(report)")
        }
        #expect(sawAfter || step == .scrubbing)
    }

    private static func take(_ step: Step, _ told: Message, _ scene: inout CaseLife, _ store: SQLiteStore)
        async throws
    {
        switch step {
        case .filing:
            let request = FilingRequest(.thread([told]), into: [scene.number, scene.otherNumber])
            try await scene.life.perform(.casework(.filing(.file(request))), by: "anna")
        case .closing: try await scene.close()
        case .destruction: try await scene.destroy()
        case .scrubbing:
            // A reader holds on to the state of before, so that the log is not emptied into the file.
            var configuration = Connection.configuration(readonly: true)
            configuration.allowsUnsafeTransactions = true
            let reader = try DatabaseQueue(path: store.files.database, configuration: configuration)
            try reader.inDatabase { db in
                try db.beginTransaction(.deferred)
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM message")
            }
            await #expect(throws: StoreFault.self) { try await store.scrub() }
            try reader.inDatabase { try $0.commit() }
            try reader.close()
            #expect(try await store.isScrubDue())
        }
    }

    /// At every frame of a short log, at a hundred of a long one; and in the middle of some.
    private static func cuts(_ bytes: Int) -> [Int] {
        let frames = max(0, (bytes - headBytes) / frameBytes)
        let step = max(1, frames / 100)
        let ends = stride(from: 0, through: frames, by: step).map { headBytes + $0 * frameBytes } + [bytes]
        let middles = ends.enumerated().filter { $0.offset.isMultiple(of: 10) }.map { min(bytes, $0.element + 2_000) }
        return [0, 16] + Array(Set(ends + middles)).sorted()
    }

    private static func messages(_ store: SQLiteStore) throws -> [String] {
        try store.rowsOfWriter(
            """
            SELECT (SELECT count(*) FROM message), (SELECT count(*) FROM filed_message),
                (SELECT count(*) FROM document_file), (SELECT count(*) FROM occurrence),
                (SELECT count(*) FROM read_mark)
            """)
    }

    /// Kills its own process at a commit, before it or after.
    private final class Killer: TransactionObserver {
        let isBefore: Bool
        init(isBefore: Bool) { self.isBefore = isBefore }
        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseWillCommit() throws { if isBefore { kill(getpid(), SIGKILL) } }
        func databaseDidCommit(_ db: Database) { if !isBefore { kill(getpid(), SIGKILL) } }
        func databaseDidRollback(_ db: Database) {}
    }

    private static func killAtCommit(_ store: SQLiteStore, isBefore: Bool) {
        store.pool.writeWithoutTransaction {
            $0.add(transactionObserver: Killer(isBefore: isBefore), extent: .databaseLifetime)
        }
    }

    fileprivate static func live(_ path: String, to step: String, isBefore: Bool) async throws {
        let store = try SQLiteStore(folder: path, language: "dutch", indexesItself: false)
        var scene = try await CaseLife(over: store)
        if step != "closing" {
            try await scene.close()
            try await scene.endure()
        }
        killAtCommit(store, isBefore: isBefore)
        if step == "closing" { try await scene.close() } else { try await scene.destroy() }
    }

    @Test(
        "killed around the commit, the next life finds the case as it was before or after",
        arguments: ["closing", "destruction"], [true, false])
    func killed(_ step: String, isBefore: Bool) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, step = step as String, isBefore = isBefore as Bool] in
            try await StopTests.live(path, to: step, isBefore: isBefore)
        }
        let store = try SQLiteStore(folder: path, language: "dutch")
        var state = ChatState()
        _ = try store.replay { state.restore($0) }
        let file = state.cases.all.last
        if step == "closing" {
            #expect(state.cases.all.count == 2 && file?.isOpen == isBefore)
        } else {
            #expect(state.cases.all.count == (isBefore ? 2 : 1))
            #expect(try await store.isScrubDue() == !isBefore)
            #expect(try store.isNamed(CaseLife.own) == isBefore)
        }
        await store.close()
        #expect(try SQLiteStore.verify(path).isSound)
    }

    @Test("files that a stop left behind go with the next start, and with the next destruction; shared ones stay")
    func files() async throws {
        let folder = try TemporaryFolder()
        let files = try DocumentFiles(dataFolder: folder.path)
        let digests = try ["shared", "own"].map { words in
            let draft = try files.begin(expecting: nil)
            try draft.write(Array(words.utf8))
            let digest = try draft.keep().digest
            files.settle(digest, isNamed: true)
            return digest
        }
        let named: Set<String> = [digests[0]]
        #expect(try files.forget(except: named) { _ throws(StoreFault) in false } == 1)
        #expect(try files.open(digests[0]) != nil && files.open(digests[1]) == nil)
        #expect(try files.forget(except: named) { _ throws(StoreFault) in false } == 0)

        // Somebody hands the same in again, at the moment at which it is to go.
        let draft = try files.begin(expecting: nil)
        try draft.write(Array("own".utf8))
        _ = try draft.keep()
        #expect(try files.forget(except: named) { _ throws(StoreFault) in false } == 0)
        #expect(try files.open(digests[1]) != nil)
        files.settle(digests[1], isNamed: true)
        #expect(try files.open(digests[1]) != nil, "it was taken into a case")
        #expect(try files.forget(except: named) { digest throws(StoreFault) in digest == digests[1] } == 0)
        let next = try DocumentFiles(dataFolder: folder.path)
        #expect(try next.sweep(keeping: named) == 1)
        #expect(try next.open(digests[0]) != nil && next.open(digests[1]) == nil)
    }
}
