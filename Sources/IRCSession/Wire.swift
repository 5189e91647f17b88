import FikaCore
import IRCWire

/// The last step before the socket.
enum Wire {
    /// Lines as bytes; with `time` those without a time of their own are given it.
    static func bytes(_ lines: [IRCMessage], time: Timestamp?) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            var line = line
            if let time, line[tag: ServerTag.time] == nil {
                line.tags.insert(Self.time(time), at: 0)
            }
            append(line, to: &bytes)
        }
        return bytes
    }

    static func time(_ time: Timestamp) -> MessageTag {
        MessageTag(key: ServerTag.time, value: ServerTime.format(milliseconds: time.milliseconds))
    }

    /// Behind the tags no line takes more than 512 bytes, whatever the prefix added to what a client sent: the last
    /// parameter loses its end, between two characters.
    private static func append(_ line: IRCMessage, to bytes: inout [UInt8]) {
        let start = bytes.count
        line.serialize(into: &bytes)
        var bodyStart = start
        if !line.tags.isEmpty {
            while bytes[bodyStart] != UInt8(ascii: " ") { bodyStart += 1 }
            bodyStart += 1
        }
        let bodyEnd = bodyStart + WireLimit.bodyBytesMax
        guard bytes.count > bodyEnd else { return }
        var end = bodyEnd - 2
        while UTF8.isContinuation(bytes[end]) { end -= 1 }
        bytes.removeSubrange(end...)
        bytes += [0x0D, 0x0A]
    }
}
