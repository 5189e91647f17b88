import Testing

@testable import FikaServer

@Suite("LineBuffer")
struct LineBufferTests {
    private func texts(_ lines: [[UInt8]]) -> [String] {
        lines.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Lines are cut wherever their bytes come")
    func cuts() {
        var buffer = LineBuffer(bytesMax: 10)
        #expect(texts(buffer.append(Array("ab".utf8))) == [])
        #expect(texts(buffer.append(Array("c\n\nde\nf".utf8))) == ["abc", "", "de"])
        #expect(texts([buffer.takeRest()]) == ["f"])
        #expect(buffer.takeRest().isEmpty)
    }

    @Test("A line over the limit ends it", arguments: ["12345678901", "12345678901\n", "ok\n12345678901\nok\n"])
    func limit(text: String) {
        var buffer = LineBuffer(bytesMax: 10)
        #expect(buffer.append(Array(text.utf8)).allSatisfy { $0.count <= 10 })
        #expect(buffer.isOverLimit)
        #expect(buffer.append(Array("x\n".utf8)).isEmpty)
    }

    @Test("A line at the limit is fine")
    func atLimit() {
        var buffer = LineBuffer(bytesMax: 3)
        #expect(texts(buffer.append(Array("abc\ndef".utf8))) == ["abc"])
        #expect(!buffer.isOverLimit)
    }

    @Test("Seats are taken up to their number")
    func seats() {
        let seats = Seats(2)
        #expect(seats.take() && seats.take())
        #expect(!seats.take())
        seats.give()
        #expect(seats.take())
    }
}
