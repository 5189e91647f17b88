import IRCWire

/// Any bytes at all through everything that reads the wire. A trap is the test's failure; so is what it returns.
package enum WireTrial {
    /// Something that does not hold; nil: all is well.
    package static func fault(with bytes: [UInt8]) -> String? {
        var decoder = LineDecoder()
        decoder.append(bytes)
        let lines = taken(from: &decoder)
        guard lines == takenPiecemeal(bytes) else { return "the lines depend on how the stream was cut" }
        for case .message(let line) in lines {
            if let fault = fault(withLine: line) { return fault }
        }
        return fault(withLine: bytes)
    }

    private static func taken(from decoder: inout LineDecoder) -> [LineDecoder.Line] {
        var lines: [LineDecoder.Line] = []
        while let line = decoder.next() { lines.append(line) }
        return lines
    }

    /// In pieces as long as the bytes themselves say.
    private static func takenPiecemeal(_ bytes: [UInt8]) -> [LineDecoder.Line] {
        var decoder = LineDecoder()
        var lines: [LineDecoder.Line] = []
        var rest = bytes[...]
        while let first = rest.first {
            let piece = rest.prefix(Int(first % 31) + 1)
            rest = rest.dropFirst(piece.count)
            decoder.append(Array(piece))
            lines += taken(from: &decoder)
        }
        return lines
    }

    private static func fault(withLine line: [UInt8]) -> String? {
        // From anybody, and as a server must not take it.
        _ = try? IRCMessage(parsing: line, limits: .fromClient)
        guard let message = try? IRCMessage(parsing: line) else { return nil }
        var written: [UInt8] = []
        message.serialize(into: &written)
        let generous = LineLimits(tagBytesMax: 1 << 20, bodyBytesMax: 1 << 20)
        guard (try? IRCMessage(parsing: written, limits: generous)) == message else {
            return "written and read again it is another: \(message)"
        }
        guard Array(message.line.utf8) + [0x0D, 0x0A] == written else { return "the two ways of writing differ" }
        return fault(withParts: message)
    }

    private static func fault(withParts message: IRCMessage) -> String? {
        for tag in message.tags where MessageTag.unescape(MessageTag.escape(tag.value)) != tag.value {
            return "an escaped value is another: \(tag.value)"
        }
        _ = Prefix(parsing: message.source ?? "").text
        var announced = ISupport()
        announced.merge(message.parameters)
        _ = announced.lines
        var chunks = SASLChunks()
        for parameter in message.parameters {
            _ = chunks.append(parameter)
            _ = Mask(parameter).matches(message.source ?? "")
            if let bytes = Base64.decode(parameter), Base64.decode(Base64.encode(bytes)) != bytes {
                return "encoded in base64 it is another: \(parameter)"
            }
            if let time = ServerTime.parse(parameter), ServerTime.parse(ServerTime.format(milliseconds: time)) != time {
                return "written as a time it is another: \(parameter)"
            }
            _ = NameRule.isNickname(parameter, maxBytes: 30)
            _ = NameRule.isChannelName(parameter, maxBytes: 64)
            _ = NameRule.isUsername(parameter, maxBytes: 18)
        }
        let modes = message.parameters.first ?? ""
        _ = ModeGrammar(chanModes: "beI,k,l,imnst", prefix: "(ov)@+")?.parse(
            modes, Array(message.parameters.dropFirst()))
        _ = ModeGrammar(chanModes: modes, prefix: message.parameters.last ?? "")
        return nil
    }
}
