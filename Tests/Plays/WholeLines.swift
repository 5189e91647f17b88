import IRCWire

/// What a server sends at once: whole lines, each of which a client can read.
package enum WholeLines {
    package static func faults(in bytes: [UInt8]) -> [String] {
        guard bytes.suffix(2) == [0x0D, 0x0A] else { return ["no whole line: \(text(bytes[...]))"] }
        return bytes.split(separator: 0x0A).compactMap { line in
            guard line.last == 0x0D else { return "no CR before the LF: \(text(line))" }
            do throws(MalformedLine) {
                let message = try IRCMessage(
                    parsing: Array(line.dropLast()),
                    limits: LineLimits(tagBytesMax: WireLimit.tagBytesMax, bodyBytesMax: WireLimit.bodyBytesMax))
                return message.command.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 }
                    ? nil : "no command: \(text(line))"
            } catch {
                return "\(error): \(text(line))"
            }
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).debugDescription
    }
}
