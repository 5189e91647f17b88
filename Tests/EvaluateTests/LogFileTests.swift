import ArgumentParser
import Foundation
import Testing

@testable import fika_evaluate

@Suite("Files that are read")
struct LogFileTests {
    /// `a TAB 1 TAB 09:00 TAB say TAB anna TAB hello`, compressed.
    private static let packed: [UInt8] = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 75, 228, 52, 228, 52, 176, 180, 50, 48, 224, 44, 78, 172, 228, 76, 204, 203,
        75, 228, 204, 72, 205, 201, 201, 231, 2, 0, 7, 199, 58, 65, 25, 0, 0, 0,
    ]

    private static func withFile<Result>(
        _ name: String, _ bytes: some Sequence<UInt8>, _ body: (String) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fika-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(bytes).write(to: file)
        return try body(file.path())
    }

    @Test("compressed or not, empty lines at the end and carriage returns taken off, what is not UTF-8 repaired")
    func lines() throws {
        let packed = try Self.withFile("log.tsv.gz", Self.packed) { try LogFile.lines(of: $0) }
        #expect(packed == ["a\t1\t09:00\tsay\tanna\thello"])
        #expect(try Self.withFile("log", "a\r\n\r\nb\n\n".utf8) { try LogFile.lines(of: $0) } == ["a", "", "b"])
        #expect(try Self.withFile("log", [0x61, 0xFF, 0x0A]) { try LogFile.lines(of: $0) } == ["a\u{FFFD}"])
    }

    @Test("the end .gz need not be said")
    func unsaid() throws {
        let lines = try Self.withFile("log.tsv.gz", Self.packed) { try LogFile.lines(of: String($0.dropLast(3))) }
        #expect(lines.count == 1)
    }

    @Test("what is not compressed, or only a part of it, is not read as if it were all")
    func broken() throws {
        for bytes in [Array("hello\n".utf8), Self.packed.dropLast(12), Self.packed.dropLast(1)] {
            let fault = #expect(throws: InputFault.self) {
                try Self.withFile("log.gz", bytes) { try LogFile.lines(of: $0) }
            }
            #expect(fault?.path.hasSuffix("log.gz") == true && fault?.reason.hasPrefix("gzip cannot unpack it") == true)
        }
    }

    @Test("links: the later message answers the earlier, several lines a message, columns behind them ignored")
    func links() throws {
        let text = "# made by hand\na\t5\t3\na\t3\t5\tx\na\t5\t1\nb\t5\t5\n"
        let links = try Self.withFile("gold", text.utf8) { try LogFile.links(in: $0) }
        #expect(links == ["a\t5": ["3", "3", "1"], "b\t5": ["5"]])
    }

    @Test("a wrong line of links is named", arguments: ["a\t1", "a\tx\t1", "a\t1\ty", ""])
    func wrongLink(line: String) throws {
        let fault = #expect(throws: InputFault.self) {
            try Self.withFile("gold", "a\t1\t1\n\(line)\na\t2\t1\n".utf8) { try LogFile.links(in: $0) }
        }
        #expect(fault?.line == 2 && fault?.description.contains("expected file, number and parent") == true)
    }

    @Test(
        "a fault ends the program with an exit code that is not 0, and a sentence",
        arguments: [
            (["/no/such/log"], "no such file"), (["/dev/null", "--gold", "/no/such/gold"], "no such file"),
            (["/dev/null", "--weights", "/dev/null"], "line 1 of the weights"),
            (["/dev/null", "--features", "/no/such/folder/rows"], "cannot be written"),
            ([], "Missing expected argument"),
        ])
    func exit(arguments: [String], complaint: String) {
        let error = #expect(throws: (any Error).self) {
            var verb = try FikaEvaluate.parseAsRoot(["threads"] + arguments)
            try verb.run()
        }
        guard let error else { return }
        #expect(FikaEvaluate.exitCode(for: error) != .success)
        #expect(FikaEvaluate.fullMessage(for: error).contains(complaint))
    }
}
