import Foundation
import Glibc
import Testing

@testable import fika

@Suite("Input")
struct InputTests {
    @Test("Lines come out however the bytes are cut")
    func lines() {
        let bytes = Array("one\r\ntwo\n\nthrée".utf8)
        for size in 1...bytes.count {
            var cutter = LineCutter()
            var lines: [String] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                lines += cutter.append(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            #expect(lines == ["one", "two", ""])
            #expect(cutter.finish() == "thrée")
            #expect(cutter.finish() == nil)
        }
    }

    @Test("A line without end is cut at the limit, and broken UTF-8 is repaired")
    func limits() {
        var cutter = LineCutter()
        let lines = cutter.append([UInt8](repeating: 0x61, count: LineCutter.lineBytesMax + 5))
        #expect(lines.map(\.utf8.count) == [LineCutter.lineBytesMax])
        #expect(cutter.finish() == "aaaaa")
        #expect(cutter.append([0xFF, 0x0A]) == ["\u{FFFD}"])
    }

    @Test("A descriptor gives bytes, quiet, and its end; stopping ends a read that waits")
    func descriptor() async {
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        let input = InputDescriptor(ends[0])
        #expect(await input.read(milliseconds: 1) == .quiet)
        #expect(StandardOutput.write("hej", to: ends[1]))
        #expect(await input.read() == .bytes(Array("hej".utf8)))
        async let waiting = input.read()
        input.stop()
        #expect(await waiting == .end)
        #expect(await input.read() == .end)
        close(ends[1])
        #expect(await InputDescriptor(ends[0]).read() == .end)
        close(ends[0])
    }

    @Test("Passwords are the first line of a file or of a command's output")
    func passwords() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try "sesam öppna\nsecond".write(toFile: path, atomically: false, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try PasswordSource.file(path).read(for: "anna") == "sesam öppna")
        #expect(try PasswordSource.command("echo secret; echo more").read(for: "anna") == "secret")
        #expect(throws: LaunchFault.self) { try PasswordSource.command("exit 3").read(for: "anna") }
        #expect(throws: LaunchFault.self) { try PasswordSource.command("true").read(for: "anna") }
        #expect(throws: LaunchFault.self) { try PasswordSource.file(path + "x").read(for: "anna") }
        #expect(throws: LaunchFault.self) { try PasswordSource.file("/").read(for: "anna") }
    }

    @Test("Writing into a closed pipe is told")
    func closedPipe() {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        #expect(!StandardOutput.write("x", to: ends[1]))
        close(ends[1])
    }
}
