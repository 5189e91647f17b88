import IRCWire
import Testing

@Suite("There and back")
struct RoundTripTests {
    @Test("What is written is read back as the same message", arguments: [1, 2, 3, 4] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        var random = MessageGenerator(seed: seed)
        for _ in 0..<2500 {
            let message = random.message()
            var bytes: [UInt8] = []
            message.serialize(into: &bytes)
            let read = try IRCMessage(parsing: bytes, limits: LineLimits(tagBytesMax: 1 << 20, bodyBytesMax: 1 << 20))
            try #require(read == message, "seed \(seed)")
        }
    }

    @Test("Any bytes at all are a message or a reason, and a message can be written and read again")
    func anyBytes() throws {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<50_000 {
            let count = Int.random(in: 0...60, using: &generator)
            try check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
    }

    @Test("So are lines with something changed, cut out or put in")
    func mutatedLines() throws {
        var random = MessageGenerator(seed: 6)
        for _ in 0..<50_000 {
            var line = Array(random.message(short: true).line.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random.generator) {
                mutate(&line, using: &random.generator)
            }
            try check(line)
        }
    }

    @Test("Any strings at all are written as one line of the same shape")
    func anyMessage() throws {
        var random = MessageGenerator(seed: 7)
        for _ in 0..<5000 {
            let message = IRCMessage(
                source: "n" + random.anyText(), "CMD",
                (0..<Int.random(in: 0...15, using: &random.generator)).map { _ in
                    random.anyText()
                })
            var bytes: [UInt8] = []
            message.serialize(into: &bytes)
            #expect(bytes.count { $0 == 10 || $0 == 13 || $0 == 0 } == 2)
            let read = try IRCMessage(parsing: bytes)
            #expect(read.parameters.count == message.parameters.count)
            #expect(read.command == "CMD")
        }
    }

    private func check(_ bytes: [UInt8]) throws {
        guard let message = try? IRCMessage(parsing: bytes) else { return }
        var written: [UInt8] = []
        message.serialize(into: &written)
        try #require(try IRCMessage(parsing: written) == message, "\(bytes)")
    }

    private func mutate(_ line: inout [UInt8], using generator: inout SeededGenerator) {
        let index = Int.random(in: 0...line.count, using: &generator)
        let special = Array("@:; =\\+\r\n\0".utf8) + [0xFF, 0xC3]
        let byte = special.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: line.insert(byte, at: index)
        case 1 where index < line.count: line[index] = byte
        default: line.removeSubrange(min(index, line.count)..<min(index + 2, line.count))
        }
    }
}
