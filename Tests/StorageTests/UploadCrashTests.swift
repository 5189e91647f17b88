import FikaStorage
import Foundation
import Glibc
import Testing

@testable import FikaCore
@testable import FikaFiles
@testable import FikaSQLite

@Suite("An upload whose process is killed")
struct UploadCrashTests {
    /// Where it ends: the steps of the file store, and those after.
    static let stops = FileStep.allCases.map(\.rawValue) + ["commit", "committed", "settled"]
    /// From here on it is a document.
    static let stopsWithDocument: Set<String> = ["committed", "settled"]

    /// A document of these words; `stop` nil: nothing happens.
    fileprivate static func upload(_ words: String, as id: Int64, to path: String, stop: String?) async throws {
        func reach(_ step: String) { if step == stop { kill(getpid(), SIGKILL) } }
        let files = try DocumentFiles(dataFolder: path) { step in
            if step.rawValue == stop { kill(getpid(), SIGKILL) }
        }
        let store = try SQLiteStore(folder: path, language: "dutch", indexesItself: false)
        let draft = try files.begin(expecting: nil)
        for piece in Array(words.utf8).chunks(of: 100) { try draft.write(Array(piece)) }
        let (digest, bytes) = try draft.keep()
        let file = StoredFile(digest: digest, bytes: bytes, mediaType: "text/plain", name: "plan.txt")
        let version = Document.Version(
            number: 1, file: file, author: "anna", account: AccountID(1), at: Document.moment, receipt: MessageID(id))
        let document = Document(
            id: DocumentID(id), caseID: CaseID(3), title: "Plan", kind: "drawing", confidentiality: .internal,
            versions: [version])
        if stop == "commit" { CrashTests.killAtCommit(store) }
        try await store.append([.document(.added(document)), .message(.posted(.sample(id, "added D\(id)")))])
        reach("committed")
        files.settle(digest, isNamed: true)
        reach("settled")
        await store.close()
    }

    @Test(
        "at any point: after the restart the document is there whole, or not at all and nothing of it is left",
        arguments: stops, [true, false])
    func killed(stop: String, isKnownContent: Bool) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        let content = String(repeating: "words of a plan ", count: 40)
        try await Self.upload(isKnownContent ? content : "another", as: 1, to: path, stop: nil)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, stop = stop as String, content = content as String] in
            try await UploadCrashTests.upload(content, as: 2, to: path, stop: stop)
        }

        let store = try SQLiteStore(folder: path, language: "dutch")
        let named = try store.documentFiles()
        let files = try DocumentFiles(dataFolder: path)
        _ = try files.sweep(keeping: Set(named.keys))
        var state = ChatState()
        let counters = try store.replay { state.restore($0) }
        await store.close()
        let isThere = Self.stopsWithDocument.contains(stop)
        #expect(state.documents.count == (isThere ? 2 : 1))
        #expect(counters.messages == (isThere ? 2 : 1), "the line that tells of it comes with it")
        #expect(DocumentFiles.problems(with: named, in: path + "/files", atMost: 9).isEmpty)
        #expect(named.count == (isThere && !isKnownContent ? 2 : 1))
        let left = try FileManager.default.subpathsOfDirectory(atPath: path + "/files").filter { $0.utf8.count > 8 }
        #expect(left.count == named.count, "\(left)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: path + "/files/incoming").isEmpty)
        #expect(try SQLiteStore.verify(path).isSound)
    }
}
