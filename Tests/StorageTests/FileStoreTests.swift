import FikaStorage
import Foundation
import LibCrypto
import Testing

@testable import FikaFiles

@Suite("Files on disk")
struct FileStoreTests {
    private func keep(_ words: String, in files: DocumentFiles) throws -> String {
        let draft = try files.begin(expecting: Int64(words.utf8.count))
        for piece in Array(words.utf8).chunks(of: 3) { try draft.write(Array(piece)) }
        return try draft.keep().digest
    }

    private func paths(_ folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/files").sorted()
    }

    @Test("a file is found under the SHA-256 of its bytes, readable by the owner alone, and written by nobody")
    func kept() throws {
        let folder = try TemporaryFolder()
        let files = try DocumentFiles(dataFolder: folder.path)
        let digest = try keep("hello, town hall", in: files)
        files.settle(digest, isNamed: true)
        #expect(digest == Hexadecimal.encode(Hash.sha256(Array("hello, town hall".utf8))))
        let file = try #require(try files.open(digest))
        #expect(file.bytes == 16)
        let piece = try file.piece(at: 7, bytesMax: 4)
        #expect(String(decoding: piece, as: UTF8.self) == "town")
        #expect(try file.piece(at: 16, bytesMax: 4).isEmpty)
        #expect(try folder.mode(of: "files/\(digest.prefix(2))/\(digest.dropFirst(2))") == 0o400)
        #expect(try folder.mode(of: "files") == 0o700)
        #expect(try files.open(String(repeating: "0", count: 64)) == nil)
    }

    @Test("no name leads anywhere", arguments: ["", "..", "../../etc/passwd", "AB", String(repeating: "z", count: 64)])
    func noPath(_ name: String) throws {
        let folder = try TemporaryFolder()
        #expect(try DocumentFiles(dataFolder: folder.path).open(name) == nil)
    }

    @Test("what is discarded or let go of leaves nothing")
    func discarded() throws {
        let folder = try TemporaryFolder()
        let files = try DocumentFiles(dataFolder: folder.path)
        let draft = try files.begin(expecting: nil)
        try draft.write([1, 2, 3])
        draft.discard()
        draft.discard()
        #expect(throws: StoreFault.self) { try draft.write([4]) }
        #expect(throws: StoreFault.self) { _ = try draft.keep() }
        do { _ = try files.begin(expecting: nil) }
        #expect(try paths(folder) == ["incoming"])
    }

    @Test("the same content is there once, and goes only when nobody names it")
    func once() throws {
        let folder = try TemporaryFolder()
        let files = try DocumentFiles(dataFolder: folder.path)
        let digest = try keep("same", in: files)
        #expect(try keep("same", in: files) == digest)
        files.settle(digest, isNamed: false)
        #expect(try files.open(digest) != nil, "the second one is not settled yet")
        files.settle(digest, isNamed: true)
        #expect(try files.open(digest) != nil)
        #expect(try keep("same", in: files) == digest)
        files.settle(digest, isNamed: false)
        #expect(try files.open(digest) != nil, "an event names it")
        let other = try keep("other", in: files)
        files.settle(other, isNamed: false)
        #expect(try files.open(other) == nil)
    }

    @Test("the next life sweeps drafts and what nobody names, and touches nothing else")
    func sweep() throws {
        let folder = try TemporaryFolder()
        let files = try DocumentFiles(dataFolder: folder.path)
        let (named, orphan) = (try keep("named", in: files), try keep("orphan", in: files))
        let draft = try files.begin(expecting: nil)
        try draft.write([1])
        try Data().write(to: URL(filePath: folder.path + "/files/README"))
        let next = try DocumentFiles(dataFolder: folder.path)
        #expect(try next.sweep(keeping: [named]) == 2)
        #expect(try next.open(named) != nil)
        #expect(try next.open(orphan) == nil)
        #expect(try paths(folder).contains("README"))
        #expect(try next.sweep(keeping: [named]) == 0)
    }

    @Test("an upload that would fill the disk is refused before it begins")
    func room() throws {
        let folder = try TemporaryFolder()
        let files = try DocumentFiles(dataFolder: folder.path, reserve: 1)
        let fault = #expect(throws: StoreFault.self) { _ = try files.begin(expecting: Int64.max / 2) }
        #expect(fault?.code == .diskFull)
        #expect(try paths(folder) == ["incoming"])
    }
}
