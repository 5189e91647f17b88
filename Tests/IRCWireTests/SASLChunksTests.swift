import IRCWire
import Testing

@Suite("AUTHENTICATE chunks")
struct SASLChunksTests {
    @Test(
        "A payload is split at 400 bytes, and what ends at one is closed with a plus",
        arguments: [
            (0, [1]), (4, [4]), (396, [396]), (400, [400, 1]), (404, [400, 4]), (800, [400, 400, 1]),
            (1000, [400, 400, 200]),
        ])
    func split(count: Int, sizes: [Int]) {
        let payload = String(repeating: "A", count: count)
        let chunks = SASLChunks.split(payload)
        #expect(chunks.map(\.utf8.count) == sizes)
        #expect(chunks.filter { $0 != "+" }.joined() == payload)
        if sizes.last == 1 { #expect(chunks.last == "+") }
    }

    @Test("What was split is joined again, one payload after the other", arguments: [0, 4, 396, 400, 404, 800, 4096])
    func join(count: Int) {
        var chunks = SASLChunks()
        for letter in ["A", "B"] {
            let payload = String(repeating: letter, count: count)
            let pieces = SASLChunks.split(payload)
            for piece in pieces.dropLast() { #expect(chunks.append(piece) == .incomplete) }
            #expect(chunks.append(pieces.last ?? "") == .complete(payload))
        }
    }

    @Test("A chunk of more than 400 bytes is too long, and the next starts afresh")
    func chunkLimit() {
        var chunks = SASLChunks()
        #expect(chunks.append(String(repeating: "A", count: 401)) == .tooLong)
        #expect(chunks.append("QUJD") == .complete("QUJD"))
    }

    @Test("The whole has a limit, and what had come is dropped with it")
    func payloadLimit() {
        var chunks = SASLChunks(payloadBytesMax: 404)
        let full = String(repeating: "A", count: 400)
        #expect(chunks.append(full) == .incomplete)
        #expect(chunks.append("AAAA") == .complete(full + "AAAA"))
        #expect(chunks.append(full) == .incomplete)
        #expect(chunks.append("AAAAA") == .tooMuch)
        #expect(chunks.append("+") == .complete(""))
    }

    @Test("By default the limit is the named one")
    func defaultLimit() {
        var chunks = SASLChunks()
        let full = String(repeating: "A", count: WireLimit.saslChunkBytesMax)
        for _ in 0..<(WireLimit.saslPayloadBytesMax / full.utf8.count) { #expect(chunks.append(full) == .incomplete) }
        #expect(chunks.append(full) == .tooMuch)
    }
}
