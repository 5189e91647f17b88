import IRCWire
import Testing

@Suite("Cutting a stream into lines")
struct LineDecoderTests {
    private static let tiny = LineLimits(tagBytesMax: 10, bodyBytesMax: 12)

    @Test(
        "Lines end at LF, lose one CR, and are left out when empty",
        arguments: [
            ("a\r\nb\nc", ["a", "b"]), ("\r\n\n\r\n", []), ("", []), ("a", []), ("a\r\r\n", ["a\r"]),
            ("a\rb\r\n", ["a\rb"]), ("\ra\n", ["\ra"]), (" \r\n", [" "]), ("é\r\n", ["é"]),
        ])
    func lines(stream: String, lines: [String]) {
        #expect(decode(Array(stream.utf8), chunk: 1000) == lines.map { .message(Array($0.utf8)) })
    }

    @Test(
        "A line over its limits is told as such, and the next one is whole",
        arguments: [
            ("0123456789", .message(Array("0123456789".utf8))), ("0123456789x", .tooLong),
            ("@23456789 0123456789", .message(Array("@23456789 0123456789".utf8))),
            ("@23456789 0123456789x", .tooLong), ("@23456789x 0", .tagsTooLong), ("@23456789xyz", .tagsTooLong),
            ("@23456789x 0123456789x", .tagsTooLong), ("@ 0123456789x", .tooLong), (" @3456789xx", .tooLong),
        ] as [(String, LineDecoder.Line)])
    func limits(line: String, result: LineDecoder.Line) {
        for end in ["\n", "\r\n"] {
            let stream = Array("\(line)\(end)next\n".utf8)
            for chunk in 1...stream.count {
                #expect(decode(stream, chunk: chunk, limits: Self.tiny) == [result, .message(Array("next".utf8))])
            }
        }
    }

    @Test("The limits of a client's and a server's lines are the specification's")
    func namedLimits() {
        for limits in [LineLimits.fromClient, .fromServer] {
            let tags = "@" + String(repeating: "t", count: limits.tagBytesMax - 2) + " "
            let body = String(repeating: "b", count: limits.bodyBytesMax - 2)
            #expect(
                decode(Array("\(tags)\(body)\r\n".utf8), chunk: 1000, limits: limits).first
                    == .message(Array((tags + body).utf8)))
            #expect(decode(Array("\(tags)\(body)b\r\n".utf8), chunk: 1000, limits: limits) == [.tooLong])
            #expect(
                decode(Array("@t\(tags.dropFirst())\(body)\r\n".utf8), chunk: 1000, limits: limits) == [.tagsTooLong])
        }
        #expect(LineLimits.fromClient == LineLimits(tagBytesMax: 4096, bodyBytesMax: 512))
        #expect(LineLimits.fromServer.tagBytesMax == 8191)
    }

    @Test("However the stream is cut, the lines are the same", arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
    func chunking(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let parts = ["@tag ", "@", "a", "bc", " ", "\r\n", "\n", "\r", "0123456789", "å"]
        for _ in 0..<60 {
            let stream = (0..<40).flatMap { _ in Array((parts.randomElement(using: &generator) ?? "").utf8) }
            let whole = decode(stream, chunk: stream.count, limits: Self.tiny)
            for chunk in 1..<20 {
                #expect(decode(stream, chunk: chunk, limits: Self.tiny) == whole)
            }
            #expect(decodeAtOnce(stream, limits: Self.tiny) == whole)
            #expect(decodeInThrees(stream, limits: Self.tiny) == whole)
        }
    }

    @Test("An endless line is told once, as soon as it is known, and takes no memory")
    func endlessLine() {
        var decoder = LineDecoder(limits: Self.tiny)
        decoder.append(Array("0123456789x".utf8))
        #expect(decoder.next() == nil)
        decoder.append(Array("x".utf8))
        #expect(decoder.next() == .tooLong)
        for _ in 0..<1000 {
            decoder.append(Array(repeating: 0x78, count: 1000))
            #expect(decoder.next() == nil)
            #expect(decoder.bufferedBytes == 0)
        }
        decoder.append(Array("xx\nhej\n".utf8))
        #expect(decoder.next() == .message(Array("hej".utf8)))
        #expect(decoder.next() == nil)
    }

    @Test("No more than one unfinished line is held back")
    func memory() {
        var decoder = LineDecoder(tagBytesMax: 10, bodyBytesMax: 12)
        var heldMax = 0
        var generator = SeededGenerator(seed: 20)
        for _ in 0..<5000 {
            let bytes = (0..<7).map { _ in "@ ab\n".utf8.randomElement(using: &generator) ?? 0 }
            decoder.append(bytes.span)
            while decoder.next() != nil {}
            heldMax = max(heldMax, decoder.bufferedBytes)
        }
        #expect(heldMax > 0)
        #expect(heldMax <= 10 + 12)
    }

    @Test("A span, an array and raw memory are taken alike")
    func sources() {
        var decoder = LineDecoder()
        let bytes = Array("hej\n".utf8)
        decoder.append(bytes)
        decoder.append(bytes.span)
        bytes.withUnsafeBytes { unsafe decoder.append($0) }
        for _ in 0..<3 { #expect(decoder.next() == .message(Array("hej".utf8))) }
        #expect(decoder.next() == nil)
    }

    private func decode(_ stream: [UInt8], chunk: Int, limits: LineLimits = .fromClient) -> [LineDecoder.Line] {
        var decoder = LineDecoder(limits: limits)
        var lines: [LineDecoder.Line] = []
        for start in stride(from: 0, to: stream.count, by: max(chunk, 1)) {
            decoder.append(Array(stream[start..<min(start + chunk, stream.count)]))
            while let line = decoder.next() { lines.append(line) }
        }
        return lines
    }

    /// Everything is appended byte by byte before the first line is taken.
    private func decodeAtOnce(_ stream: [UInt8], limits: LineLimits) -> [LineDecoder.Line] {
        var decoder = LineDecoder(limits: limits)
        for byte in stream { decoder.append([byte]) }
        var lines: [LineDecoder.Line] = []
        while let line = decoder.next() { lines.append(line) }
        return lines
    }

    /// Only one line is taken after each append, so that lines queue up.
    private func decodeInThrees(_ stream: [UInt8], limits: LineLimits) -> [LineDecoder.Line] {
        var decoder = LineDecoder(limits: limits)
        var lines: [LineDecoder.Line] = []
        for start in stride(from: 0, to: stream.count, by: 3) {
            decoder.append(Array(stream[start..<min(start + 3, stream.count)]))
            if let line = decoder.next() { lines.append(line) }
        }
        while let line = decoder.next() { lines.append(line) }
        return lines
    }
}
