import NIOCore
import Testing

@testable import FikaServer

@Suite("Forms of lines")
struct LineFormTests {
    @Test("Each line is a message of its own, without CR LF", arguments: [LineForm.textMessages, .binaryMessages])
    func messages(form: LineForm) {
        let first: UInt8 = form == .textMessages ? 0x81 : 0x82
        let long = String(repeating: "x", count: 200)
        let bytes = form.bytes(of: ByteBuffer(string: "a\r\n\(long)\r\n"))
        #expect(Array(bytes.readableBytesView) == [first, 1, 0x61, first, 126, 0, 200] + Array(long.utf8))
        #expect(form.bytes(of: ByteBuffer()).readableBytes == 0)
    }

    @Test("Plain lines stay what they are")
    func plain() {
        #expect(LineForm.plain.bytes(of: ByteBuffer(string: "a\r\nb\r\n")) == ByteBuffer(string: "a\r\nb\r\n"))
    }

    @Test("Receivers of the same lines in the same form share one buffer")
    func sharing() {
        var lines = SharedLines()
        let place = lines.extend(SharedLines.nothing, by: lines.add(Array("a\r\n".utf8)))
        let (one, other) = (lines.text(at: place, as: .textMessages), lines.text(at: place, as: .textMessages))
        let addresses = [one, other].map { buffer in buffer.withUnsafeReadableBytes { $0.baseAddress } }
        #expect(addresses[0] == addresses[1])
        #expect(String(buffer: lines.text(at: place, as: .plain)) == "a\r\n")
    }
}
