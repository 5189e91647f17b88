import Foundation
import Testing

@testable import FikaServer

@Suite("TextFile")
struct TextFileTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("A file is read whole, whatever its line ends")
    func read() throws {
        #expect(try TextFile.read(try folder.write("a", "é\r\nb")) == "é\r\nb")
        #expect(try TextFile.read(try folder.write("empty", "")) == "")
    }

    @Test("What cannot be read is told in a sentence")
    func unreadable() throws {
        let missing = TextFile.Unreadable(path: "/nonexistent", reason: "does not exist")
        #expect(throws: missing) { try TextFile.read("/nonexistent") }
        #expect(missing.description == "/nonexistent: does not exist")
        #expect(throws: TextFile.Unreadable(path: folder.path, reason: "Is a directory")) {
            try TextFile.read(folder.path)
        }
        let bytes = "\(folder.path)/bytes"
        try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: bytes))
        #expect(throws: TextFile.Unreadable(path: bytes, reason: "is not UTF-8")) { try TextFile.read(bytes) }
    }

    @Test("Names of a folder come sorted, up to a limit")
    func names() throws {
        for name in ["b", "a", "c"] { try folder.write(name, "") }
        #expect(try TextFile.names(in: folder.path) == ["a", "b", "c"])
        #expect(throws: TextFile.Unreadable(path: "/nonexistent", reason: "does not exist")) {
            try TextFile.names(in: "/nonexistent")
        }
        for number in 0..<TextFile.filesMax { try folder.write("f\(number)", "") }
        #expect(throws: TextFile.Unreadable(path: folder.path, reason: "has more than 1000 files")) {
            try TextFile.names(in: folder.path)
        }
    }
}
